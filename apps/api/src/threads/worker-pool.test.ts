import { afterEach, expect, test } from 'vitest'
import { createWorkerPool, JobLimitError, PoolBusyError, type WorkerPool } from './worker-pool.ts'

const script = new URL('../../tests/workers/misbehaving.mjs', import.meta.url)
const job = (fileName: string) => ({ fileName })
let pool: WorkerPool<{ fileName: string }, string>

function open(settings: { timeLimit?: number; queue?: number; size?: number } = {}) {
  pool = createWorkerPool({ script, size: 1, queue: 4, timeLimit: 20_000, memoryLimit: 32, ...settings })
  return pool
}
afterEach(() => pool.close())

test('does jobs one after the other on one thread', async () => {
  const { run } = open()
  expect(await Promise.all([run(job('a')), run(job('b')), run(job('c'))])).toEqual(['a', 'b', 'c'])
})

test('ends a job that does not end, and goes on with the next', async () => {
  const { run } = open({ timeLimit: 500 })
  const hanging = expect(run(job('hang'))).rejects.toThrow(JobLimitError)
  expect(await run(job('next'))).toBe('next')
  await hanging
})

test('ends a job that eats memory, and goes on with the next', async () => {
  const { run } = open()
  const eating = expect(run(job('eat'))).rejects.toThrow(JobLimitError)
  expect(await run(job('next'))).toBe('next')
  await eating
})

test.each(['throw', 'exit'])('survives a thread that dies of %s', async end => {
  const { run } = open()
  await expect(run(job(end))).rejects.toThrow(end === 'throw' ? 'broken file' : 'code 3')
  expect(await run(job('next'))).toBe('next')
})

test('refuses more jobs than may wait', async () => {
  const { run } = open({ queue: 1 })
  const accepted = [run(job('a')), run(job('b'))]
  await expect(run(job('c'))).rejects.toThrow(PoolBusyError)
  expect(await Promise.all(accepted)).toEqual(['a', 'b'])
})
