import prose from './prose.module.css'

/** What staff wrote in the editor: `html` is what src/knowledge/rich-text.ts made of it, and nothing else. */
export function Html({ html }: { html: string }) {
  if (!html) return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised in src/knowledge/rich-text.ts
  return <div className={prose.prose} dangerouslySetInnerHTML={{ __html: html }} />
}
