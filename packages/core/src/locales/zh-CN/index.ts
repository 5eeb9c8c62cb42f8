import type { Locale } from '../locale.ts'
import { basis } from './basis.ts'
import { messages } from './messages.ts'
import { names } from './names.ts'

export const zhCN: Locale = { ...names, messages, basis }
