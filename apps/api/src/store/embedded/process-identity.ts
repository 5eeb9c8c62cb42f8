import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Names a running process well enough to tell it from another one that later got the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** The machine, its boot and its process namespace: process numbers compare only within one. */
  readonly machine: string
  /** When the process started, in the machine's own ticks; `null` where it cannot be told. */
  readonly started: string | null
}

function readOr<T>(fallback: T, read: () => string): string | T {
  try {
    return read()
  } catch {
    return fallback
  }
}

function startOf(pid: number): string | null {
  // Field 22 of `stat`; the name in field 2 may hold spaces and brackets.
  return readOr(null, () => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!
  })
}

function thisMachine(): string {
  const boot = readOr('', () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  const namespace = readOr('', () => readlinkSync('/proc/self/ns/pid'))
  return [hostname(), boot, namespace].join(' ').trim()
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, machine: thisMachine(), started: startOf(process.pid) }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether that process runs; `unknown` when it is of another machine or its number may have been given away. */
export function stateOf(other: ProcessIdentity): 'running' | 'gone' | 'unknown' {
  if (other.machine !== thisMachine()) return 'unknown'
  if (!exists(other.pid)) return 'gone'
  if (other.started === null) return 'unknown'
  return startOf(other.pid) === other.started ? 'running' : 'gone'
}
