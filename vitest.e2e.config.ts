import { defineConfig } from 'vitest/config'

/** Browser tests drive the built product. One file at a time: each starts servers and browsers of its own. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@gouji/source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts', 'apps/*/tests/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
