import { enEquations } from '@gouji/core/check'
import { defineReportElement } from './element.ts'
import { english } from './words/en.ts'

defineReportElement({ locale: enEquations, words: english })
