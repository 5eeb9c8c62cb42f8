import { checkReport, en } from '@gouji/core/check'
import { handOver } from './rules-script.ts'

handOver(report => checkReport(report, { locale: en }))
