/** Words that every report holds. */
const words = ['政府信息公开', '行政复议', '本年度办理结果', '总体情况', '行政规范性文件']
/** Characters of a garbled word that prove it. */
const proof = 4

let markers: string[] | undefined

/** How these words look when their UTF-8 bytes are read as GBK, at either alignment. */
function garbled(): string[] {
  markers ??= words.flatMap(word => {
    const bytes = new TextEncoder().encode(word)
    return [0, 1].flatMap(skip => {
      const text = new TextDecoder('gb18030').decode(bytes.subarray(skip))
      const clean = text.replace(/[\ufffd?].*$/, '')
      return clean.length >= proof ? [clean.slice(0, proof)] : []
    })
  })
  return markers
}

/** A garbled stretch of the text, if UTF-8 was read as GBK before it came here. */
export function findMojibake(text: string): string | undefined {
  const marker = garbled().find(found => text.includes(found))
  if (marker === undefined) return undefined
  const at = text.indexOf(marker)
  return text.slice(at, at + 12)
}

/** A stretch of question marks where ideographs were, if most of them were lost. */
export function findLostCharacters(text: string): string | undefined {
  const lost = text.match(/[?\ufffd]{4,}/g) ?? []
  const characters = lost.reduce((sum, run) => sum + run.length, 0)
  const ideographs = text.match(/[\u3400-\u9fff]/g)?.length ?? 0
  return characters > 20 && characters > ideographs * 3 ? lost[0]!.slice(0, 12) : undefined
}
