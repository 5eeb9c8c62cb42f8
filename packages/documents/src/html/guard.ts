/** More than any page of a report has; beyond it parsing would take long. */
const mostTags = 300_000
const deepest = 300
const mostAttributes = 256

/** Elements that end without an end tag. */
const open = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead tfoot dd dt option colgroup'.split(
    ' ',
  ),
)

/** End of the tag that begins at `from`, and how many blanks stand in it outside quotes. */
function scanTag(html: string, from: number): { end: number; blanks: number } {
  let quote = ''
  let blanks = 0
  for (let i = from + 1; i < html.length; i++) {
    const char = html.charAt(i)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '>') return { end: i + 1, blanks }
    else if ((char === '"' || char === "'") && html.charAt(i - 1) === '=') quote = char
    else if (char <= ' ' || char === '/') blanks++
  }
  return { end: html.length, blanks }
}

/** Whether a page can be parsed in reasonable time. One pass, no parser. */
export function isParsable(html: string): boolean {
  let tags = 0
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const name = /^\/?[a-zA-Z][a-zA-Z0-9:]*/.exec(html.slice(at + 1, at + 40))?.[0].toLowerCase()
    if (name === undefined) {
      at++
      continue
    }
    const { end, blanks } = scanTag(html, at)
    tags++
    if (name.charAt(0) === '/') depth = open.has(name.slice(1)) ? depth : Math.max(0, depth - 1)
    else if (!open.has(name) && html.charAt(end - 2) !== '/') depth++
    if (tags > mostTags || depth > deepest || blanks > mostAttributes) return false
    at = end
  }
  return true
}
