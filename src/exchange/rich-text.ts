/** Text of other formats as our editor keeps it, with Payload’s own converters. */
import {
  convertHTMLToLexical,
  convertMarkdownToLexical,
  editorConfigFactory,
} from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import { cleanHtml, cleanMarkdown, isHtml } from './clean-html'
import { cleanState, type Node } from './clean-state'

export type Written = { state: { root: Node }; pictures: string[]; lost: string[] }

/** `null`: the value is neither text nor the editor’s JSON. */
export type ToRichText = (value: unknown, isMarkdown: boolean) => Written | null

export async function richTextConverter(payload: Payload): Promise<ToRichText> {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  // Loaded by those who import alone: the configuration of every process leads here.
  const { parseHTML } = await import('linkedom')
  const JSDOM = documentClass(parseHTML)
  return (value, isMarkdown) => {
    if (typeof value !== 'string') {
      const state = cleanState(value)
      return state && { state, pictures: [], lost: [] }
    }
    if (!isMarkdown && isHtml(value)) {
      const { html, ...told } = cleanHtml(value)
      return finish(convertHTMLToLexical({ editorConfig, html, JSDOM: JSDOM as never }), told)
    }
    const { markdown, ...told } = cleanMarkdown(value)
    return finish(convertMarkdownToLexical({ editorConfig, markdown }), told)
  }
}

function finish(state: unknown, told: { pictures: string[]; lost: string[] }): Written | null {
  const cleaned = cleanState(state)
  return cleaned && { state: cleaned, ...told }
}

type ParseHtml = typeof import('linkedom').parseHTML

/** The little of a browser that the converter asks for. Cleaned HTML has no style: every property is empty. */
function documentClass(parseHTML: ParseHtml) {
  return class {
    readonly window: { document: unknown }
    constructor(html: string) {
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
      const style = new Proxy({}, { get: () => '' })
      for (const element of document.querySelectorAll('*')) {
        Object.defineProperty(element, 'style', { value: style })
      }
      this.window = { document }
    }
  }
}
