// @boundaries-ignore the one place where all workspaces' tests find their browsers
export { launchChromium, launchChromium86 } from '../../../../tests/support/browsers.ts'
