/**
 * Characters as labels compare them. Labels are matched without blanks, brackets, quotes and other punctuation,
 * which published reports write in every way, and in simplified characters.
 */

/** Traditional forms of the characters that occur in the form's labels. */
const traditional =
  '總总 體体 況况 動动 開开 資资 訊讯 處处 請请 關关 複复 復复 議议 訴诉 問问 題题 進进 報报 項项 條条 規规 製制 發发 廢废 數数 ' +
  '現现 範范 許许 罰罚 強强 業业 費费 額额 單单 萬万 購购 採采 務务 對对 減减 與与 內内 類类 屬属 於于 國国 護护 權权 執执 會会 過过 ' +
  '確确 認认 獲获 舉举 訪访 當当 維维 糾纠 結结 審审 經经 後后 轉转 續续 繼继 無无 應应 決决 組组 織织 機机 構构 辦办 穩稳 詢询 補补 ' +
  '繳缴 納纳 計计 儘尽 營营 級级 層层 時时 間间 說说 區区 員员 書书'

const simplified = new Map(traditional.split(' ').map(pair => [pair.charAt(0), pair.charAt(1)]))

const ideograph = /[\u3007\u3400-\u9fff]/

export function isIdeograph(char: string): boolean {
  return ideograph.test(char)
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}

/** Numbers in front of an item (`1.`, `2、`, `(3)`) become one character each, so that they never mix with figures. */
const firstOrdinal = 0xe000

export function ordinal(digit: string): string {
  return String.fromCharCode(firstOrdinal + Number(digit))
}

export function isOrdinal(char: string): boolean {
  const code = char.charCodeAt(0)
  return code >= firstOrdinal && code <= firstOrdinal + 9
}

export function fold(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return simplified.get(char) ?? char
}

/** The text in simplified characters, each in its place. */
export function foldText(text: string): string {
  return text.replace(/[\s\S]/g, fold)
}
