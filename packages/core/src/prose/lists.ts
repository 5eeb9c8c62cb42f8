import type { Claim, ClaimList } from './claim.ts'

type Opened = ClaimList['opened']

interface OpenList {
  readonly head: number
  readonly heads: readonly number[]
  readonly opened: Opened
  readonly far: boolean
  readonly parts: number[]
  /** A semicolon stands since the last part. */
  isBroken: boolean
  /** Its parts are separated by semicolons. */
  bySemicolon: boolean
}

/** Follows 其中-lists and brackets through a text while its numbers are read. */
export interface ListReader {
  /** The number the next one would be a part of. */
  whole(): Claim | undefined
  /** A word or mark has been read: `{`, `}`, a bracket, a semicolon, a full stop; others do not matter. */
  mark(kind: string, isAfterNumber: boolean): void
  /** A number has been read; `isBare` when no word of the grammar governs it. */
  number(index: number, isBare: boolean): void
}

const documents = '件条篇期份个项次起宗例部'
const leastPlainParts = 3
const mostHeads = 4

function isSameUnit(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || (documents.indexOf(a) >= 0 && documents.indexOf(b) >= 0)
}

/** A semicolon ends a list whose parts are separated by commas. */
function isOver({ isBroken, bySemicolon, parts }: OpenList): boolean {
  return isBroken && !bySemicolon && parts.length > 1
}

function tableOf({ targets }: Claim): string | undefined {
  return targets[0]?.cells[0]?.split('.')[0]
}

export function listReader(claims: readonly Claim[], lists: ClaimList[]): ListReader {
  /** One open list, or none, for every open bracket; the first is the sentence's own. */
  const frames: (OpenList | undefined)[] = [undefined]
  let sentence: number[] = []
  let bare = 0
  let isListed = false
  let total = -1

  const close = (cut = false): void => {
    const list = frames[frames.length - 1]
    frames[frames.length - 1] = undefined
    if (!list || list.parts.length === 0) return
    const { head, heads, opened, far, parts } = list
    lists.push({ head, heads, parts, opened, far, cut })
  }
  const open = (opened: Opened): void => {
    const far = sentence.length === 0
    const head = far ? total : sentence[sentence.length - 1]!
    if (head < 0) return
    isListed = true
    const heads = sentence.slice(-mostHeads - 1, -1)
    frames[frames.length - 1] = { head, heads, opened, far, parts: [], isBroken: false, bySemicolon: false }
  }

  /** 主动公开364条，人事17条，规划1条，…: a list that no word opens. */
  const plain = (): void => {
    const [head, ...parts] = sentence
    if (head === undefined || parts.length < leastPlainParts || bare < parts.length) return
    const { unit } = claims[head]!
    if (claims[head]!.targets.length > 0 || parts.some(part => claims[part]!.unit !== unit)) return
    lists.push({ head, heads: [], parts, opened: 'plain', far: false, cut: false })
  }

  const leave = (): void => {
    if (frames.length === 1) return
    close()
    frames.pop()
  }
  const full = (): void => {
    while (frames.length > 1) leave()
    close()
    if (!isListed) plain()
    isListed = false
    sentence = []
    bare = 0
  }

  return {
    whole() {
      const list = frames[frames.length - 1]
      if (list && isOver(list)) close()
      return list && !isOver(list) ? claims[list.head] : undefined
    },
    mark(kind, isAfterNumber) {
      const list = frames[frames.length - 1]
      if (kind === '{') {
        const isBracket = list?.opened === 'bracket' && list.parts.length === 0
        if (isBracket) frames[frames.length - 1] = undefined
        else close(true)
        open('word')
      } else if (kind === '}') close()
      else if (kind === '(') {
        frames.push(undefined)
        if (isAfterNumber && sentence.length > 0) open('bracket')
      } else if (kind === ')') leave()
      else if (kind === ';' && list) list.isBroken = true
      else if (kind === '.') full()
    },
    number(index, isBare) {
      const claim = claims[index]!
      const list = frames[frames.length - 1]
      if (claim.kind !== 'count' && claim.kind !== 'amount') return
      if (list) {
        const head = claims[list.head]!
        const isOther =
          claim.subject && tableOf(claim) !== tableOf(head) && (head.subject || claim.subject !== 'remedy')
        if (list.isBroken && list.parts.length === 1) list.bySemicolon = true
        if (isOther) close()
        else if (isSameUnit(head.unit, claim.unit)) list.parts.push(index)
        list.isBroken = false
      }
      if (frames.length > 1) return
      sentence.push(index)
      if (isBare) bare++
      if (!frames[0] && !claim.elsewhere) total = index
    },
  }
}
