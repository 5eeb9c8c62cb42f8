const escapes: Record<string, string> = { n: '\n', r: '\n', t: ' ', b: ' ', f: ' ' }

/** Whether the markup stands inside a string of a script: `<td colspan=\"5\">`. */
export function isScriptString(html: string): boolean {
  return /<[a-z][^<>]{0,500}=\\["']/i.test(html) || /<\\\/(?:td|tr|p|table|div)>/i.test(html)
}

/** The markup that a script string holds. */
export function unescapeScript(html: string): string {
  return html.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, code: string | undefined, char: string | undefined) =>
    code === undefined ? (escapes[char!] ?? char!) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
