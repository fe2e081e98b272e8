import { Parser } from 'htmlparser2'
import { isSafeHref } from '../knowledge/safe-href'

/** A run of words, with its emphasis and where it leads; `break` is a line break. */
export type Span = { text: string; strong?: boolean; em?: boolean; href?: string } | { break: true }

/** Rich text as the typesetter takes it: values, never source. */
export type Block =
  | { type: 'paragraph'; spans: Span[] }
  | { type: 'heading'; level: number; spans: Span[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; blocks: Block[] }
  /** A key figure: its value first, then what it counts and who says so. */
  | { type: 'figure'; blocks: Block[] }

/**
 * Reads the safe HTML of a page (`knowledge/rich-text.ts`) into blocks. Headings never jump a level under the title,
 * which PDF/UA-1 asks for; `under` is the level they stand under. A tag outside the set gives its words alone.
 */
export function blocksOf(html: string, under = 1): Block[] {
  const root: Block[] = []
  const flows: Block[][] = [root]
  const lists: Extract<Block, { type: 'list' }>[] = []
  const style = { strong: 0, em: 0, hrefs: [] as (string | undefined)[] }
  let spans: Span[] | null = null
  let level = under

  const flow = () => flows.at(-1) ?? root
  const open = (block: Extract<Block, { spans: Span[] }>) => {
    flow().push(block)
    spans = block.spans
  }
  const write = (span: Span) => {
    if (!spans) open({ type: 'paragraph', spans: [] })
    spans?.push(span)
  }
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'p' || name === 'figcaption') open({ type: 'paragraph', spans: [] })
      else if (/^h[2-6]$/.test(name)) {
        level = Math.min(Number(name[1]), level + 1)
        open({ type: 'heading', level, spans: [] })
      } else if (name === 'ul' || name === 'ol') {
        const list = { type: 'list' as const, ordered: name === 'ol', items: [] }
        flow().push(list)
        lists.push(list)
        spans = null
      } else if (name === 'li') {
        const item: Block[] = []
        lists.at(-1)?.items.push(item)
        flows.push(item)
        spans = null
      } else if (name === 'blockquote' || name === 'figure') {
        const set = {
          type: name === 'figure' ? ('figure' as const) : ('quote' as const),
          blocks: [] as Block[],
        }
        flow().push(set)
        flows.push(set.blocks)
        spans = null
      } else if (name === 'br') write({ break: true })
      else if (name === 'strong' || name === 'em') style[name]++
      else if (name === 'a') style.hrefs.push(isSafeHref(href) ? new URL(href).href : undefined)
    },
    ontext(words) {
      const text = words.replace(/[ \t\r\n]+/g, ' ')
      if (!spans && !text.trim()) return
      const href = style.hrefs.at(-1)
      write({
        text,
        ...(style.strong > 0 && { strong: true }),
        ...(style.em > 0 && { em: true }),
        ...(href && { href }),
      })
    },
    onclosetag(name) {
      if (name === 'strong' || name === 'em') style[name]--
      else if (name === 'a') style.hrefs.pop()
      else if (name === 'li' || name === 'blockquote' || name === 'figure') flows.pop()
      else if (name === 'ul' || name === 'ol') lists.pop()
      if (/^(p|h[2-6]|li|ul|ol|blockquote|figure|figcaption)$/.test(name)) spans = null
    },
  })
  parser.end(html)
  return root
}
