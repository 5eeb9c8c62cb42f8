type Attributes = { readonly [name: string]: string | number | false | undefined }
export type Child = Node | string | false | undefined

/** Makes an element. Data only ever arrives as text nodes and attribute values, never as markup. */
export function h(tag: string, attributes: Attributes = {}, children: readonly Child[] = []): HTMLElement {
  const element = document.createElement(tag)
  for (const name of Object.keys(attributes)) {
    const value = attributes[name]
    if (value !== undefined && value !== false) element.setAttribute(name, String(value))
  }
  for (const child of children) {
    if (child) element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child)
  }
  return element
}

/** A wide table scrolls inside its own box, which the keyboard can reach. */
export function scrollBox(label: string, table: HTMLElement): HTMLElement {
  return h('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': label }, [table])
}
