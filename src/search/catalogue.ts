import type { Locale } from '../language/locale'
import { createEngine, type Matches } from './engine'
import {
  type Bond,
  bonds,
  type Entry,
  type FacetName,
  type Facets,
  type FacetTerm,
  type FindableKind,
  facetBond,
  facetNames,
  findableKinds,
  type Narrowing,
} from './findable'
import { createOrder } from './order'
import { correctionOf, type Known, readQuestion, readUnfinished } from './question'
import { createVocabulary } from './vocabulary'
import { fold, plainWords } from './words'

/** What the index keeps of a content beside its words. */
export type Card = {
  kind: FindableKind
  id: string
  slug: string
  title: string
  /** Milliseconds. */
  publishedAt: number
  terms: Record<Bond, string[]>
  /** Places, in the list of a facet's terms, of its own and of those above: a region holds its MRCs. */
  marks: Record<FacetName, number[]>
}

export type Answer = {
  hits: Card[]
  facets: Facets
  stems: Set<string>
  /** The question with its words put right, when some had to be. */
  correction: string | null
  /** No content has all the words: these have some. */
  isPartial: boolean
}

type Alike = {
  kind: FindableKind
  id: string
  without: ReadonlySet<string>
  among: readonly FindableKind[]
  limit: number
}

export type Catalogue = ReturnType<typeof createCatalogue>

/** Everything that is published in one language, in memory: found by its words, counted by its terms. */
export function createCatalogue(locale: Locale, allTerms: Record<FacetName, FacetTerm[]>) {
  const engine = createEngine()
  const vocabulary = createVocabulary(locale)
  const known: Known = { engine, vocabulary, locale }
  const cards = new Map<number, Card>()
  const order = createOrder(cards)
  const rows = new Map<string, number>()
  const held = new Map<string, Set<number>>()
  const placeOf = new Map(
    facetNames.flatMap((name) => allTerms[name].map(({ id }, place) => [`${name} ${id}`, place] as const)),
  )
  let lastRow = 0

  const remove = (kind: FindableKind, id: string) => {
    const row = rows.get(keyOf(kind, id))
    const card = row === undefined ? undefined : cards.get(row)
    if (row === undefined || !card) return
    for (const bond of bonds) for (const term of card.terms[bond]) held.get(bond + term)?.delete(row)
    cards.delete(row)
    rows.delete(keyOf(kind, id))
    engine.remove(row)
    order.change()
  }

  return {
    locale,
    get size() {
      return cards.size
    },

    put({ kind, id, slug, title, lead, keywords, text, publishedAt, terms: own }: Entry): void {
      remove(kind, id)
      const row = ++lastRow
      cards.set(row, {
        kind,
        id,
        slug,
        title,
        publishedAt: Date.parse(publishedAt),
        terms: own,
        marks: marksOf(own),
      })
      order.change()
      rows.set(keyOf(kind, id), row)
      for (const bond of bonds) {
        for (const term of own[bond]) {
          const set = held.get(bond + term) ?? new Set()
          held.set(bond + term, set.add(row))
        }
      }
      const learn = vocabulary.learn
      engine.put({
        row,
        title: learn(title),
        lead: learn(lead),
        keywords: learn(keywords),
        text: learn(text),
      })
    },

    remove,

    /** What answers a question, most relevant first, then most recent; without a question, everything, newest first. */
    answer(asked: string, narrowing: Narrowing, now: Date): Answer {
      const question = readQuestion(asked, known)
      const groups = question.wanted.map(({ stems }) => stems)
      const isWhole = groups.every((stems) => stems.length > 0)
      const whole = isWhole ? engine.match(groups) : { rows: [], ranks: [] }
      const isPartial = whole.rows.length === 0 && groups.length > 1
      const matches = asked === '' ? everything() : isPartial ? engine.match(groups, true) : whole
      const shown = order.of(matches, now)
      return {
        ...narrow(shown, narrowing),
        stems: new Set(groups.flat()),
        correction: shown.length > 0 ? correctionOf(question) : null,
        isPartial: isPartial && shown.length > 0,
      }
    },

    /** Contents whose words begin as what is being typed, first those whose title does. */
    begunBy(asked: string, now: Date, limit: number): Card[] {
      const { wanted } = readUnfinished(asked, known)
      if (wanted.some(({ stems }) => stems.length === 0)) return []
      const found = order.of(engine.match(wanted.map(({ stems }) => stems)), now).slice(0, 200)
      const last = fold(plainWords(asked).at(-1) ?? '')
      const says = ({ title }: Card) => plainWords(title).some((word) => fold(word).startsWith(last))
      return [...found.filter(says), ...found.filter((card) => !says(card))].slice(0, limit)
    },

    /** How many contents each choice would leave, the other choices standing. */
    count(narrowing: Narrowing, now: Date): Facets {
      return narrow(order.of(everything(), now), narrowing).facets
    },

    /** Contents that share the most with one, a rare term more than a common one. `without` holds keys. */
    closeTo({ kind, id, without, among, limit }: Alike, now: Date): Card[] {
      const own = rows.get(keyOf(kind, id))
      const card = own === undefined ? undefined : cards.get(own)
      if (!card) return []
      const closeness = new Map<number, number>()
      for (const bond of bonds) {
        for (const term of card.terms[bond]) {
          const sharing = held.get(bond + term) ?? new Set()
          const weight = Math.log((1 + cards.size) / sharing.size)
          for (const row of sharing) closeness.set(row, (closeness.get(row) ?? 0) + weight)
        }
      }
      const ranks = [...closeness.values()].map((weight) => Math.round(20 * weight))
      return order
        .of({ rows: [...closeness.keys()], ranks }, now)
        .filter((one) => one !== card && among.includes(one.kind) && !without.has(keyOf(one.kind, one.id)))
        .slice(0, limit)
    },

    close(): void {
      engine.close()
    },
  }

  function everything(): Matches {
    return { rows: [...cards.keys()], ranks: [...cards.keys()].map(() => 0) }
  }

  function marksOf(own: Card['terms']): Card['marks'] {
    const marks = (name: FacetName) => {
      const place = (id: string | null) => placeOf.get(`${name} ${id}`)
      const found = own[facetBond[name]].map(place)
      const above = found.map((one) =>
        place(one === undefined ? null : (allTerms[name][one]?.parent ?? null)),
      )
      return [...new Set([...found, ...above].filter((one) => one !== undefined))]
    }
    return { audience: marks('audience'), theme: marks('theme'), territory: marks('territory') }
  }

  /**
   * What passes, and how many each choice would leave: a content that fails on one choice alone would pass if that one
   * were another.
   */
  function narrow(found: Card[], narrowing: Narrowing): { hits: Card[]; facets: Facets } {
    const wanted = facetNames
      .filter((name) => narrowing[name])
      .map((name) => ({ name, place: allTerms[name].findIndex(({ slug }) => slug === narrowing[name]) }))
    const perKind = new Map<string, number>()
    const counts = Object.fromEntries(
      facetNames.map((name) => [name, new Int32Array(allTerms[name].length)]),
    ) as Record<FacetName, Int32Array>
    const hits = found.filter((card) => {
      const failed: (keyof Narrowing)[] = []
      if (narrowing.kind && narrowing.kind !== card.kind) failed.push('kind')
      for (const { name, place } of wanted) if (!card.marks[name].includes(place)) failed.push(name)
      if (failed.length > 1) return false
      const [only] = failed
      if (!only || only === 'kind') perKind.set(card.kind, (perKind.get(card.kind) ?? 0) + 1)
      for (const name of facetNames) {
        if (only && only !== name) continue
        const tally = counts[name]
        for (const mark of card.marks[name]) tally[mark] = (tally[mark] ?? 0) + 1
      }
      return !only
    })
    const perTerm = (name: FacetName) =>
      allTerms[name].flatMap(({ slug, name: words }, place) => {
        const count = counts[name][place] ?? 0
        return count > 0 && words ? [{ slug, name: words, count }] : []
      })
    const kind = findableKinds.flatMap((one) => {
      const count = perKind.get(one) ?? 0
      return count > 0 ? [{ kind: one, count }] : []
    })
    return {
      hits,
      facets: {
        kind,
        audience: perTerm('audience'),
        theme: perTerm('theme'),
        territory: perTerm('territory'),
      },
    }
  }
}

/** `research/<id>`: ids of two kinds may be alike. */
export const keyOf = (kind: FindableKind, id: string) => `${kind}/${id}`
