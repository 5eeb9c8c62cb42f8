import { defineConfig, mergeConfig } from 'vitest/config'
// @boundaries-ignore the one place where all workspaces share how unit tests run
import { unitTests } from '../../vitest.shared.ts'

/** The store's tests need a database of each kind, made once for all of them. */
export default mergeConfig(
  unitTests,
  defineConfig({ test: { globalSetup: './tests/support/databases.ts', testTimeout: 90_000, hookTimeout: 90_000 } }),
)
