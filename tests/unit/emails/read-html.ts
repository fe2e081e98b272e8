/** One opening tag of a rendered mail. `text` is all that stands inside it, `ownText` what no other tag holds. */
export type Tag = {
  name: string
  attributes: Record<string, string>
  parent: Tag | null
  text: string
  ownText: string
}

const empty = new Set(['meta', 'link', 'img', 'br', 'hr', 'input', 'base', 'col', 'area', 'wbr'])

/** The tags in their order. Our mails quote every attribute and escape every value, so a scanner is enough. */
export function readHtml(html: string): Tag[] {
  const tags: Tag[] = []
  let open: Tag | null = null
  for (const [, close, name = '', attributes = '', text] of withoutComments(html).matchAll(token)) {
    if (text !== undefined) addText(open, decode(text))
    else if (close) open = leave(open, name.toLowerCase())
    else {
      const tag: Tag = {
        name: name.toLowerCase(),
        attributes: readAttributes(attributes),
        parent: open,
        text: '',
        ownText: '',
      }
      tags.push(tag)
      if (!empty.has(tag.name) && !attributes.endsWith('/')) open = tag
    }
  }
  return tags
}

export function named(tags: Tag[], ...names: string[]): Tag[] {
  return tags.filter((tag) => names.includes(tag.name))
}

export function styleOf(tag: Tag): Record<string, string> {
  const declarations = (tag.attributes.style ?? '').split(';').filter((part) => part.includes(':'))
  return Object.fromEntries(
    declarations.map((part) => [part.split(':')[0]?.trim(), part.slice(part.indexOf(':') + 1).trim()]),
  )
}

/** The value that reaches a tag, its own or the nearest above it. */
export function inherited(tag: Tag, property: string): string | undefined {
  return styleOf(tag)[property] ?? (tag.parent ? inherited(tag.parent, property) : undefined)
}

/** The tag itself, then each tag around it. */
export function chainOf(tag: Tag): Tag[] {
  return tag.parent ? [tag, ...chainOf(tag.parent)] : [tag]
}

/** What a person with sight reads, hidden parts and the head left out. */
export function visibleText(tags: Tag[]): string {
  return tags.find((tag) => tag.name === 'body')?.text ?? ''
}

/** Every address of the HTML part that leads out of the mail. */
export function linksOf(tags: Tag[]): string[] {
  const hrefs = tags.flatMap((tag) => tag.attributes.href ?? [])
  return [...new Set(hrefs.filter((href) => !href.startsWith('#')))].sort()
}

/** Every address of the text part. */
export function addressesOf(text: string): string[] {
  return [...new Set(text.match(/(?:https?:\/\/|mailto:|javascript:)\S+/g) ?? [])].sort()
}

export function decode(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name) => names[name] ?? whole)
}

const token = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*\s*\/?)>|([^<]+)/gi

function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '')
}

function addText(open: Tag | null, text: string): void {
  if (open) open.ownText += text
  for (let tag = open; tag; tag = tag.parent) tag.text += text
}

function leave(open: Tag | null, name: string): Tag | null {
  let tag = open
  while (tag && tag.name !== name) tag = tag.parent
  return tag ? tag.parent : open
}

function readAttributes(source: string): Record<string, string> {
  const found = [...source.matchAll(/([^\s"'<>=/]+)(?:="([^"]*)")?/g)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decode(value)]))
}
