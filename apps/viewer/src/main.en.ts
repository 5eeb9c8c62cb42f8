import { en } from '@gouji/core/check'
import { defineReportElement } from './element.ts'
import { english } from './words/en.ts'

defineReportElement({ locale: en, words: english })
