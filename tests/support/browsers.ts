import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const require = createRequire(import.meta.url)

/** Without these, a browser in a closed network keeps trying to reach its maker. */
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

function onPath(name: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

/** The Chromium the tests drive: `CHROMIUM_PATH`, an installed Chromium or Chrome, or Playwright's own. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : undefined
  for (const name of names) {
    const path = onPath(name)
    if (path) return path
  }
  const own = chromium.executablePath()
  return own && existsSync(own) ? own : undefined
}

export const noChromium = `No Chromium was found, and the browser tests must run.
Do one of these:
  - install Chromium or Chrome (Debian: apt-get install chromium)
  - set CHROMIUM_PATH to the executable
  - npx playwright-core install chromium`

/** A current browser. Fails, and says what to do, where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(noChromium)
  return chromium.launch({ executablePath, args: quietFlags })
}

async function unpackChromium86(): Promise<string> {
  const source = join(dirname(require.resolve('chrome-aws-lambda/package.json')), 'bin')
  const cache = join(dirname(require.resolve('chrome-aws-lambda/package.json')), '../.cache/chromium-86')
  const executable = join(cache, 'chromium')
  if (existsSync(executable)) return executable
  const partial = `${cache}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  const unpack = (from: string, to: string) =>
    pipeline(
      createReadStream(join(source, from)),
      createBrotliDecompress(),
      createWriteStream(join(partial, to), { mode: 0o755 }),
    )
  await unpack('chromium.br', 'chromium')
  await unpack('swiftshader.tar.br', 'swiftshader.tar')
  execFileSync('tar', ['-xf', 'swiftshader.tar'], { cwd: partial })
  rmSync(join(partial, 'swiftshader.tar'))
  // Two test files may unpack at once; the first to rename wins.
  if (existsSync(executable)) rmSync(partial, { recursive: true })
  else renameSync(partial, cache)
  return executable
}

/** The real Chromium 86 that npm carries: the oldest browser the editor supports. Linux on x64 only. */
export async function launchChromium86(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The Chromium 86 from npm runs on Linux x64 only; run the tests there.')
  }
  const executablePath = await unpackChromium86()
  return chromium.launch({
    executablePath,
    args: ['--disable-dev-shm-usage', '--headless', ...quietFlags],
  })
}
