export interface Config {
  readonly port: number
  readonly host: string
  /** Folder of the embedded database; unused with `databaseUrl`. */
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly logsRequests: boolean
}

/** A setting that cannot be used, with what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new ConfigError(
    `PORT 为“${text}”，应为 0–65535 的整数。PORT is “${text}”; expected a whole number up to 65535.`,
  )
}

/**
 * The settings of the environment.
 * @throws ConfigError
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    port: portOf(env.PORT || '8787'),
    host: env.HOST || '127.0.0.1',
    dataFolder: env.GOUJI_DATA || './data',
    databaseUrl: env.DATABASE_URL || undefined,
    logsRequests: env.GOUJI_LOG === 'requests',
  }
}
