import { defineConfig } from 'vitest/config'

/** What every workspace's unit tests share: they run from source, never from a stale `dist`. */
export const unitTests = defineConfig({
  ssr: { resolve: { conditions: ['@gouji/source', 'module', 'node', 'development|production'] } },
  test: { include: ['src/**/*.test.ts', 'tests/**/*.test.ts'], exclude: ['dist/**', 'node_modules/**'] },
})
