import type { Console } from './console.ts'

/** A line on the terminal that counts files; silent where the output is not a terminal or there is but one file. */
export function progress(total: number, console: Console): { step(file: string): void; end(): void } {
  let done = 0
  const visible = console.isTerminal && total > 1
  const show = (text: string) => visible && console.err(`\r\u001b[K${text}`)
  return {
    step(file) {
      done++
      show(`${done}/${total} ${file}`)
    },
    end: () => void show(''),
  }
}
