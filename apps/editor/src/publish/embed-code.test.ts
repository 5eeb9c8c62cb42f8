import { expect, test } from 'vitest'
import { demoAddress, embedCode } from './embed-code.ts'

test('one script tag and one element, from the server the editor came from', () => {
  expect(embedCode('https://reports.example', '0190-a')).toBe(
    '<script src="https://reports.example/widget/gouji-report.js" defer></script>\n' +
      '<gouji-report src="https://reports.example/api/v1/public/reports/0190-a"></gouji-report>',
  )
})

test('an identifier cannot break out of the address', () => {
  expect(embedCode('https://reports.example', '"><img>')).toContain('reports/%22%3E%3Cimg%3E"')
  expect(demoAddress('https://reports.example', 'a&b')).toBe('https://reports.example/demo?report=a%26b')
})
