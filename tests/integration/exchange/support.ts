import path from 'node:path'
import type { Payload, TypedUser } from 'payload'
import { type ImportOptions, importContents } from '../../../src/exchange/import-contents'
import { readPath, readUpload } from '../../../src/exchange/read-source'
import type { ImportKind, ImportReport } from '../../../src/exchange/row'
import { exchangeWords } from '../../../src/language/words/exchange'

export const words = exchangeWords.fr
export const examples = path.resolve('docs/examples')

export async function buildEditor(
  payload: Payload,
  role: 'editor' | 'author' = 'editor',
): Promise<TypedUser> {
  const user = await payload.create({
    collection: 'users',
    data: { name: role, email: `${role}@example.org`, password: 'un-mot-de-passe-long', role },
    overrideAccess: true,
  })
  return { ...user, collection: 'users' } as TypedUser
}

/** The terms that the examples use. */
export async function buildTerms(payload: Payload): Promise<void> {
  for (const [collection, slug] of [
    ['audiences', 'parents'],
    ['audiences', 'enseignants'],
    ['themes', 'lecture'],
  ] as const) {
    await payload.create({
      collection,
      data: { slug, name: slug },
      locale: 'fr',
      overrideAccess: true,
      context: { quiet: true },
    })
  }
}

type Given = { payload: Payload; user: TypedUser } & Partial<ImportOptions>

/** Imports a file by its path, or a text under a name. */
export async function bring(
  from: string | { name: string; content: string | Buffer },
  { kind = null, isDryRun = false, leavesUnknownTerms = false, ...given }: Given,
): Promise<ImportReport> {
  const reading = { locale: 'fr', words } as const
  const source =
    typeof from === 'string'
      ? await readPath(from, reading)
      : await readUpload(Buffer.from(from.content as string), from.name, reading)
  try {
    return await importContents({
      kind: kind as ImportKind | null,
      isDryRun,
      leavesUnknownTerms,
      language: 'fr',
      words,
      ...given,
      source,
    })
  } finally {
    source.close()
  }
}

export function counts({ rows, created, updated, unchanged, refused }: ImportReport): number[] {
  return [rows, created, updated, unchanged, refused]
}
