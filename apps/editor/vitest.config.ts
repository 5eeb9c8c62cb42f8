import vue from '@vitejs/plugin-vue'
import { mergeConfig } from 'vitest/config'
import { unitTests } from '../../vitest.shared.ts'

export default mergeConfig(unitTests, { plugins: [vue()] })
