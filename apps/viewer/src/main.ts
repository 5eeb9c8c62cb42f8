import { zhCNEquations } from '@gouji/core/check'
import { defineReportElement } from './element.ts'
import { chinese } from './words/zh-CN.ts'

defineReportElement({ locale: zhCNEquations, words: chinese })
