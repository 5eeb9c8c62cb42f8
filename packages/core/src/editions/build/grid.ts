import type { CellAddress, GridCell } from '../definition.ts'

interface Span {
  readonly colspan?: number
  readonly rowspan?: number
}

function cell(kind: GridCell['kind'], text: string, { colspan = 1, rowspan = 1 }: Span): GridCell {
  return { kind, text, colspan, rowspan }
}

export function columnHeader(text: string, span: Span & { group?: boolean } = {}): GridCell {
  return span.group ? { ...cell('columnHeader', text, span), group: true } : cell('columnHeader', text, span)
}

export function rowHeader(text: string, span: Span & { group?: boolean } = {}): GridCell {
  return span.group ? { ...cell('rowHeader', text, span), group: true } : cell('rowHeader', text, span)
}

export function corner(text: string, span: Span): GridCell {
  return cell('corner', text, span)
}

export function value(address: CellAddress, span: Span = {}): GridCell {
  return { ...cell('value', '', span), address }
}
