import { sampleReport } from '../../src/sample/index.ts'
import { openEmbeddedStore } from '../../src/store/embedded/index.ts'

/** Writes without end and says what has been acknowledged: `<id> <version>`, one line a write. */
const store = await openEmbeddedStore(process.argv[2]!, { now: () => new Date(), onLockLost: () => process.exit(70) })
console.log('open')
const report = sampleReport()
for (;;) {
  const { id } = await store.create(report)
  console.log(`${id} 1`)
  await store.publish(id, 1)
  console.log(`${id} 2`)
  await store.save(id, report, 2)
  console.log(`${id} 3`)
}
