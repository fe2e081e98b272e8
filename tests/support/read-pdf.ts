import { extractText, getDocumentProxy } from 'unpdf'

export type ReadPdf = {
  title: string
  author: string
  language: string
  isTagged: boolean
  /** What the XMP says of PDF/UA. */
  uaPart: string | null
  pages: number
  /** In the order of reading, its spaces made single. */
  text: string
  /** The roles of the structure tree, in order: `H1`, `P`, `L`… */
  roles: string[]
  /** The alternative texts of figures. */
  alternatives: string[]
  links: string[]
}

type Node = { role?: string; alt?: string; children?: Node[] }

/** A PDF as a reader's software finds it. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Record<string, string>
    metadata: { getRaw: () => string }
  }
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null
  const nodes: Node[] = []
  const links: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    collect((await page.getStructTree()) as Node | null, nodes)
    const annotations = (await page.getAnnotations()) as { url?: string }[]
    links.push(...annotations.flatMap(({ url }) => url ?? []))
  }
  const { text } = await extractText(pdf, { mergePages: true })
  return {
    title: info.Title ?? '',
    author: info.Author ?? '',
    language: info.Language ?? '',
    isTagged: Boolean(mark?.Marked),
    uaPart:
      metadata.getRaw().match(/pdfuaid:part>?="?(\d)/)?.[1] ??
      metadata.getRaw().match(/pdfuaid:part>(\d)/)?.[1] ??
      null,
    pages: pdf.numPages,
    text: text.replace(/\s+/g, ' '),
    roles: nodes.flatMap(({ role }) => role ?? []),
    alternatives: nodes.flatMap(({ alt }) => alt ?? []),
    links,
  }
}

function collect(node: Node | null, into: Node[]): void {
  if (!node) return
  into.push(node)
  for (const child of node.children ?? []) collect(child, into)
}
