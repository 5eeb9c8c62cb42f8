import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

test('listens on this machine only unless told otherwise', () => {
  expect(readConfig({})).toEqual({
    port: 8787,
    host: '127.0.0.1',
    dataFolder: './data',
    databaseUrl: undefined,
    logsRequests: false,
  })
})

test('takes its settings from the environment', () => {
  const env = { PORT: '0', HOST: '::', GOUJI_DATA: '/d', DATABASE_URL: 'postgresql://x', GOUJI_LOG: 'requests' }
  expect(readConfig(env)).toEqual({
    port: 0,
    host: '::',
    dataFolder: '/d',
    databaseUrl: 'postgresql://x',
    logsRequests: true,
  })
})

test.each(['x', '-1', '65536', '1.5', '8787 '])('a port %j is refused with what to do', port => {
  expect(() => readConfig({ PORT: port })).toThrow(ConfigError)
})
