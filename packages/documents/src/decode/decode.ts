/** Text of a file and how it was found. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly tried: readonly string[] }

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The encoding that a page declares: `<meta charset="gb2312">`, `<meta http-equiv … charset=gbk>`. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase()
}

/** Half of the bytes of Latin digits and tags in UTF-16 are zero. */
function looksWide(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2048)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  if (zeros[1]! > sample.length / 20 && zeros[0]! * 8 < zeros[1]!) return 'utf-16le'
  return zeros[0]! > sample.length / 20 && zeros[1]! * 8 < zeros[0]! ? 'utf-16be' : undefined
}

/**
 * Decodes a file: by its byte order mark; as UTF-8 if it is valid UTF-8, whatever it declares; else as it declares;
 * else as GB18030, which holds GBK and GB2312.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const marked = marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))
  const candidates = marked
    ? [marked[1]]
    : [looksWide(bytes), 'utf-8', charset?.toLowerCase(), declared(bytes), 'gb18030']
  const tried: string[] = []
  for (const label of candidates) {
    if (label === undefined || tried.includes(label)) continue
    tried.push(label)
    const text = decodeAs(bytes, label)
    if (text !== undefined) return { ok: true, text, encoding: label }
  }
  return { ok: false, tried }
}
