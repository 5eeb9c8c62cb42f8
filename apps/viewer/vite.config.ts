import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

/** Written in ASCII, the script reads the same on a page of any character set. */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        file.code = file.code.replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
      }
    },
  }
}

/** ES2017 has no object spread; for the fresh literals it is used on here, `Object.assign` is the same and native. */
function spreadByAssign(): Plugin {
  return {
    name: 'spread-by-assign',
    transform: (_code, id) => (/helpers\/.*objectSpread2/.test(id) ? 'export default Object.assign' : undefined),
  }
}

/**
 * The generated sums are there for speed over many reports. The widget checks one, and the general way, which core
 * falls back to whenever they decline, gives the same answer in less code.
 */
function withoutGeneratedSums(): Plugin {
  return {
    name: 'without-generated-sums',
    transform: (_code, id) => (id.endsWith('/sum-up.generated.ts') ? 'export const sumUp = () => false' : undefined),
  }
}

/** Prototype and MooTools put an `Array.from` of their own in place of the browser's, which takes no callback. */
const arrayFrom = fileURLToPath(new URL('./src/array-from.ts', import.meta.url))

const widget = ['src/main.ts', 'gouji-report.js'] as const
const otherFiles: { readonly [mode: string]: readonly [source: string, file: string] } = {
  rules: ['src/rules.ts', 'gouji-report.rules.js'],
  en: ['src/main.en.ts', 'gouji-report.en.js'],
  'en.rules': ['src/rules.en.ts', 'gouji-report.en.rules.js'],
}

/** One script for each `--mode`, with everything in it: two a language, the widget and the rules it loads when asked. */
export default defineConfig(({ mode }) => {
  const [input, entryFileNames] = otherFiles[mode] ?? widget
  return {
    plugins: [spreadByAssign(), withoutGeneratedSums(), asciiOnly()],
    resolve: { conditions: ['@gouji/source', ...defaultClientConditions] },
    build: {
      target: 'es2017',
      cssTarget: 'chrome63',
      emptyOutDir: input === widget[0],
      modulePreload: false,
      rolldownOptions: {
        input,
        output: { format: 'iife', entryFileNames },
        transform: { inject: { 'Array.from': [arrayFrom, 'arrayFrom'] } },
      },
    },
  }
})
