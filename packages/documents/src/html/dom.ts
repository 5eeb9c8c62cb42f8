import type { load } from 'cheerio'

type Document = NonNullable<ReturnType<ReturnType<typeof load>['root']>[number]>
type ChildNode = Document['children'][number]

export type AnyNode = Document | ChildNode
export type Element = Extract<ChildNode, { readonly attribs: unknown; readonly name: string }>

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag'
}
