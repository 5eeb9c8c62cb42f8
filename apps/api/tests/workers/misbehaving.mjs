import { parentPort } from 'node:worker_threads'

/** Does what the job's file name says. */
parentPort.on('message', ({ fileName }) => {
  if (fileName === 'hang') for (;;);
  if (fileName === 'exit') process.exit(3)
  if (fileName === 'throw') throw new Error('broken file')
  if (fileName === 'eat') {
    const eaten = []
    for (;;) eaten.push(new Array(100_000).fill(eaten.length))
  }
  parentPort.postMessage(fileName)
})
