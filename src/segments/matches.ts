import { type ConsentAct, decides, gives, ownActs } from '../register/consent-record'
import type { Leaf, Question, Span, Tree } from './question'
import type { ListField } from './segment'

/** A line of the register of consents, as a segment asks it. */
export type PersonConsent = {
  sequence: number
  bulletin: string | null
  purpose: string
  act: ConsentAct
  basis: string
  expiresAt: string | null
  at: string
}

export type Person = Record<ListField, string[]> & {
  state: string
  pausedUntil: string | null
  organisation: string | null
  locale: string
  frequency: string
  source: string
  confirmedAt: string | null
  consents: PersonConsent[]
}

/** The meaning of a segment, plainly: what the stores answer is held against it. */
export function matches(person: Person, { bulletin, now, tree }: Question): boolean {
  const isReachable =
    person.state === 'confirmed' &&
    person.bulletins.includes(bulletin) &&
    (person.pausedUntil === null || person.pausedUntil <= now)
  return isReachable && meets(person, tree, standingConsent(person, bulletin, now))
}

function meets(person: Person, tree: Tree, consent: PersonConsent | null): boolean {
  if ('all' in tree) return tree.all.every((part) => meets(person, part, consent))
  if ('any' in tree) return tree.any.some((part) => meets(person, part, consent))
  if ('not' in tree) return !meets(person, tree.not, consent)
  return meetsLeaf(person, tree, consent)
}

function meetsLeaf(person: Person, leaf: Leaf, consent: PersonConsent | null): boolean {
  if ('is' in leaf) return chosenBy(person, leaf.field).length === 0
  if ('in' in leaf) {
    const own = leaf.field === 'basis' ? [consent?.basis] : chosenBy(person, leaf.field)
    return own.some((one) => one !== undefined && leaf.in.includes(one))
  }
  if (leaf.field === 'lastActAt') return isBetween(lastActOf(person), leaf)
  return isBetween(leaf.field === 'confirmedAt' ? person.confirmedAt : (consent?.expiresAt ?? null), leaf)
}

function lastActOf({ consents }: Person): string | null {
  const own = consents.filter(({ act }) => ownActs.some((one) => one === act)).map(({ at }) => at)
  return own.sort().at(-1) ?? null
}

function chosenBy(
  person: Person,
  field: ListField | 'organisation' | 'locale' | 'frequency' | 'source',
): string[] {
  const own = person[field]
  return own === null ? [] : [own].flat()
}

function isBetween(at: string | null, { from, before }: Span): boolean {
  return at !== null && (from === undefined || at >= from) && (before === undefined || at < before)
}

function standingConsent(person: Person, bulletin: string, now: string): PersonConsent | null {
  const last = person.consents
    .filter((one) => one.bulletin === bulletin && one.purpose === 'bulletin' && decides(one))
    .toSorted((one, other) => other.sequence - one.sequence)[0]
  const stands = last && gives(last) && (last.expiresAt === null || last.expiresAt > now)
  return stands ? last : null
}
