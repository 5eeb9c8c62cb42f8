import { readConfig } from './config.ts'
import { start } from './start.ts'

/** Errors a person can mend say how; anything else shows its trace. */
const explained = new Set(['ConfigError', 'FolderInUseError', 'FolderVersionError', 'NewerDatabaseError'])

function fail(error: unknown): never {
  const { name, code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') console.error('端口已被占用，请用 PORT 另指一个。The port is taken; set PORT to another.')
  else console.error(explained.has(name) ? message : error)
  process.exit(1)
}

function lockLost(): never {
  console.error('数据目录已被另一个进程取走，立即停止。Another process has taken the data folder; stopping at once.')
  process.exit(70)
}

try {
  const config = readConfig(process.env)
  console.log('正在打开数据库，首次启动需要几秒。Opening the database; the first start takes some seconds.')
  const running = await start(config, lockLost)
  console.log(`勾稽 Gouji: ${running.firstPage}`)
  console.log(`接口说明 API: ${running.url}docs    门户示例 portal demo: ${running.url}demo`)
  if (config.host === '127.0.0.1') {
    console.log('只接受本机访问；还没有账号，要对外开放请设 HOST，并自行限制访问。')
    console.log('Reachable from this machine only; there are no accounts yet: set HOST to open it, and guard it.')
  }
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    running.close().then(() => process.exit(0), fail)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (error) {
  fail(error)
}
