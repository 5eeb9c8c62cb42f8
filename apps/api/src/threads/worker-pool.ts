import { type TransferListItem, Worker } from 'node:worker_threads'

export interface WorkerPoolOptions {
  readonly script: URL
  readonly execArgv?: readonly string[]
  /** Jobs at a time. */
  readonly size: number
  /** Jobs that may wait. */
  readonly queue: number
  /** Milliseconds a job may take. */
  readonly timeLimit: number
  /** Megabytes of heap a job may use. */
  readonly memoryLimit: number
}

/** A job took too long or too much memory; its thread was ended. */
export class JobLimitError extends Error {
  override name = 'JobLimitError'
}

/** Too many jobs are waiting already. */
export class PoolBusyError extends Error {
  override name = 'PoolBusyError'
}

interface Task<Job, Answer> {
  readonly job: Job
  readonly transfer: readonly TransferListItem[]
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

export interface WorkerPool<Job, Answer> {
  /**
   * What is in `transfer` is handed over, not copied.
   * @throws JobLimitError, PoolBusyError, or what the thread died of
   */
  run(job: Job, transfer?: readonly TransferListItem[]): Promise<Answer>
  close(): Promise<void>
}

/** Threads that each do one job at a time and are ended when it gets out of hand; what they hold dies with them. */
export function createWorkerPool<Job, Answer>(options: WorkerPoolOptions): WorkerPool<Job, Answer> {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const waiting: Task<Job, Answer>[] = []
  let running = 0

  function start(): Worker {
    const worker = new Worker(options.script, {
      ...(options.execArgv && { execArgv: [...options.execArgv] }),
      resourceLimits: { maxOldGenerationSizeMb: options.memoryLimit, maxYoungGenerationSizeMb: 32 },
    })
    all.add(worker)
    worker.once('exit', () => all.delete(worker))
    return worker
  }

  function perform({ job, transfer, resolve, reject }: Task<Job, Answer>): void {
    running++
    const worker = idle.pop() ?? start()
    const finish = (settle: () => void, isUsable: boolean) => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
      if (isUsable) idle.push(worker)
      else {
        all.delete(worker)
        void worker.terminate()
      }
      running--
      settle()
      const next = waiting.shift()
      if (next) perform(next)
    }
    const fail = (error: Error) => finish(() => reject(error), false)
    const timer = setTimeout(() => fail(new JobLimitError('time')), options.timeLimit)
    worker.once('message', (answer: Answer) => finish(() => resolve(answer), true))
    worker.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new JobLimitError('memory', { cause: error }) : error),
    )
    worker.once('exit', code => fail(new Error(`worker ended with code ${code}`)))
    worker.postMessage(job, transfer)
  }

  return {
    run: (job, transfer = []) =>
      new Promise((resolve, reject) => {
        const task = { job, transfer, resolve, reject }
        if (running < options.size) perform(task)
        else if (waiting.length < options.queue) waiting.push(task)
        else reject(new PoolBusyError('queue is full'))
      }),
    close: async () => {
      await Promise.all([...all].map(worker => worker.terminate()))
    },
  }
}
