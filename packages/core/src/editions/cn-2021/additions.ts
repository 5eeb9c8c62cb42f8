export { sharedAdditions as additions } from '../shared/additions.ts'
