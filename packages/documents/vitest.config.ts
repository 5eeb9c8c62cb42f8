// @boundaries-ignore the one place where all workspaces share how unit tests run
export { unitTests as default } from '../../vitest.shared.ts'
