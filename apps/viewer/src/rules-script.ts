import type { Finding, Report } from '@gouji/core/check'
import { h } from './dom.ts'
import { nonce, rulesAddress } from './own-script.ts'

export type Check = (report: Report) => readonly Finding[]

const event = 'gouji-rules'

/** Called by the second script: gives what it carries to whoever asked for it, past no global name. */
export function handOver(check: Check): void {
  document.currentScript!.dispatchEvent(new CustomEvent(event, { detail: check }))
}

let asked: Promise<Check> | undefined

/**
 * The check with all rules. Those over the prose have no room in the widget and nothing to show in it, so they come
 * as a second script, and only when asked for.
 */
export function allRules(): Promise<Check> {
  asked ??= new Promise((resolve, reject) => {
    const script = h('script', { src: rulesAddress, nonce })
    script.addEventListener(event, ({ detail }: CustomEventInit<Check>) => resolve(detail!))
    script.addEventListener('error', () => {
      asked = undefined
      reject(new Error(`could not load ${rulesAddress}`))
    })
    document.head.appendChild(script)
    document.head.removeChild(script)
  })
  return asked
}
