import Database from 'libsql'

/** How much a word weighs by where it stands: title, lead, keywords, text. */
const weights = '8, 3, 1, 1'

export type Indexed = { row: number; title: string; lead: string; keywords: string; text: string }

/** Rows that match, and how relevant each is: whole numbers, higher is closer. */
export type Matches = { rows: number[]; ranks: number[] }

/**
 * Relevance (BM25) is told in hundredths of the best: two contents nearer than that answer alike. Relative, because a word
 * that most contents have weighs next to nothing by itself. Row and rank make one number, `most` apart.
 */
const steps = 100
const most = 1000

export type Engine = ReturnType<typeof createEngine>

/**
 * A full-text index in memory: SQLite’s FTS5, which ranks by BM25 (docs/decisions/011). It holds stems and no text; words
 * come in already stemmed, so that it only cuts at spaces. A row that was taken out is no longer found, at once.
 */
export function createEngine() {
  const database = new Database(':memory:')
  database.exec(
    `CREATE VIRTUAL TABLE contents USING fts5(title, lead, keywords, text, content='', contentless_delete=1, tokenize='ascii')`,
  )
  const insert = database.prepare(
    'INSERT INTO contents(rowid, title, lead, keywords, text) VALUES (?, ?, ?, ?, ?)',
  )
  const remove = database.prepare('DELETE FROM contents WHERE rowid = ?')
  // In one string: a row of its own for each match costs more than finding it.
  const find = database.prepare(
    `WITH found AS MATERIALIZED (
       SELECT rowid AS r, -bm25(contents, ${weights}) AS s FROM contents WHERE contents MATCH ?
     )
     SELECT group_concat(r * ${most} + CAST(${steps} * s / best AS INTEGER)) AS rows
     FROM found, (SELECT max(s) AS best FROM found)`,
  )
  const findOne = database.prepare('SELECT 1 FROM contents WHERE contents MATCH ? LIMIT 1')

  return {
    put({ row, title, lead, keywords, text }: Indexed): void {
      insert.run(row, title, lead, keywords, text)
    },
    remove(row: number): void {
      remove.run(row)
    },
    /** Rows that hold, of each group, at least one stem; with `isAny`, of any group. */
    match(groups: string[][], isAny = false): Matches {
      const written = inItsSyntax(groups, isAny ? ' OR ' : ' AND ')
      const found: Matches = { rows: [], ranks: [] }
      if (!written) return found
      const { rows } = find.get(written) as { rows: string | null }
      for (const one of rows?.split(',') ?? []) {
        const both = Number(one)
        found.rows.push(Math.floor(both / most))
        found.ranks.push(both % most)
      }
      return found
    },
    /** Whether any row holds one of these stems. */
    has(stems: string[]): boolean {
      const written = inItsSyntax([stems], ' OR ')
      return written !== '' && findOne.get(written) !== undefined
    },
    close(): void {
      database.close()
    },
  }
}

function inItsSyntax(groups: string[][], join: string): string {
  return groups
    .map((stems) => stems.filter(isStem).map((one) => `"${one}"`))
    .filter((stems) => stems.length > 0)
    .map((stems) => `(${stems.join(' OR ')})`)
    .join(join)
}

/** Letters and digits alone: nothing of FTS5’s own syntax. */
const isStem = (text: string) => /^[\p{L}\p{N}]+$/u.test(text)
