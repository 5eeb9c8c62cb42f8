import vue from '@vitejs/plugin-vue'
import { mergeConfig } from 'vitest/config'
// @boundaries-ignore the one place where all workspaces share how unit tests run
import { unitTests } from '../../vitest.shared.ts'

export default mergeConfig(unitTests, { plugins: [vue()] })
