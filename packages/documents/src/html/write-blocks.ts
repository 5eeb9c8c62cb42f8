import { type Block, plainText, type Report, type Text } from '@gouji/core'
import { escapeHtml } from './escape.ts'

function runsHtml(text: Text, report: Report): string {
  if (typeof text === 'string') return escapeHtml(text)
  return text
    .map(run => {
      const plain = escapeHtml(plainText([run], report))
      if ('figure' in run) return plain
      const bold = run.bold ? `<strong>${plain}</strong>` : plain
      return run.href === undefined ? bold : `<a href="${escapeHtml(run.href)}">${bold}</a>`
    })
    .join('')
}

function tableHtml(block: Extract<Block, { kind: 'table' }>, report: Report): string {
  const rows = block.rows.map((cells, i) => {
    const tag = i < block.headerRows ? 'th' : 'td'
    return `<tr>${cells.map(cell => `<${tag}>${runsHtml(cell, report)}</${tag}>`).join('')}</tr>`
  })
  return `<table>\n${rows.join('\n')}\n</table>`
}

/** Narrative blocks under a section heading `h2`. */
export function blockHtml(block: Block, report: Report): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`
      return `<${tag}>${runsHtml(block.text, report)}</${tag}>`
    }
    case 'paragraph':
      return `<p>${runsHtml(block.text, report)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>\n${block.items.map(item => `<li>${runsHtml(item, report)}</li>`).join('\n')}\n</${tag}>`
    }
    case 'image':
      return `<p><img src="${escapeHtml(block.src)}" alt="${escapeHtml(block.alt)}"></p>`
    case 'table':
      return tableHtml(block, report)
  }
}
