import { apiBase } from '../api/client.ts'

export function publicAddress(origin: string, id: string): string {
  return `${origin}${apiBase}/public/reports/${encodeURIComponent(id)}`
}

/** The lines a portal puts into its page to show a published report. */
export function embedCode(origin: string, id: string): string {
  return [
    `<script src="${origin}/widget/gouji-report.js" defer></script>`,
    `<gouji-report src="${publicAddress(origin, id)}"></gouji-report>`,
  ].join('\n')
}

/** The page that shows a report as a portal would. */
export function demoAddress(origin: string, id: string): string {
  return `${origin}/demo?report=${encodeURIComponent(id)}`
}
