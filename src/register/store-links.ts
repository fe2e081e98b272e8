import type { Payload } from 'payload'
import { asLink, type Chain, type Link, sealed, sealedNames, type Values } from './chain'
import { isSealedBy, noSeal } from './seal'

/** Records read at once. */
const mostAtOnce = 1000

export type RegisterCheck = { records: number; broken: number[] }

/**
 * Reads a whole register again from where it begins, in pages of 1,000, and names the sequences (at most 100) whose seal does not
 * hold; what was read so far when `signal` is aborted.
 */
export const check = <Name extends string>(
  payload: Payload,
  chain: Chain<Name>,
  signal?: AbortSignal,
  start: Start = whole,
): Promise<RegisterCheck> => checkPages(chain, pages(payload, chain, start), start, signal)

async function* pages<Name extends string>(
  payload: Payload,
  chain: Chain<Name>,
  { sequence }: Start,
): AsyncGenerator<Link<Values<Name>>[]> {
  for (let last = sequence; ; ) {
    const page = await linksAfter(payload, chain, last)
    yield page
    if (page.length < mostAtOnce) return
    last = page.at(-1)?.sequence ?? last
  }
}

/** The same, of a register that is read from anywhere, what comes after `start` first. */
export async function checkPages<Name extends string>(
  chain: Chain<Name>,
  read: AsyncIterable<Link<Values<Name>>[]>,
  start: Start = whole,
  signal?: AbortSignal,
): Promise<RegisterCheck> {
  const broken: number[] = []
  const names = sealedNames(chain)
  let previous = start.seal
  let last = start.sequence
  for await (const page of read) {
    for (const link of page) {
      const { sequence, seal } = link
      const holds = sequence === last + 1 && isSealedBy(seal, previous, sealed(names, sequence, link))
      if (!holds && broken.length < 100) broken.push(sequence)
      previous = seal
      last = sequence
    }
    if (signal?.aborted) break
  }
  return { records: last, broken }
}

/** What the first record that is left seals: of the audit log, the last line that was taken off its beginning (store-shorten.ts). */
export type Start = { sequence: number; seal: string }
const whole: Start = { sequence: 0, seal: noSeal }

/** Where the audit log begins, as its last line about it says; that line is read again with the others. */
export async function startOfAudit(payload: Payload): Promise<Start> {
  const { docs } = await payload.find({
    collection: 'audit',
    where: { action: { equals: 'log-shortened' } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const { through, seal } = JSON.parse(docs[0]?.details ?? '{}') as { through?: unknown; seal?: unknown }
  return typeof through === 'number' && typeof seal === 'string' ? { sequence: through, seal } : whole
}

/** The seal of the record at a place of a register; that of an empty register where there is none. */
export async function sealAt(
  payload: Payload,
  collection: Chain<string>['collection'],
  sequence: number,
): Promise<string> {
  const { docs } = await payload.find({
    collection,
    where: { sequence: { equals: sequence } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { seal: true },
  })
  return docs[0]?.seal ?? noSeal
}

/** The records after a place of a register, in its order, 1,000 at most. */
export async function linksAfter<Name extends string>(
  payload: Payload,
  chain: Chain<Name>,
  sequence: number,
): Promise<Link<Values<Name>>[]> {
  const { docs } = await payload.find({
    collection: chain.collection,
    where: { sequence: { greater_than: sequence } },
    sort: 'sequence',
    limit: mostAtOnce,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((row) => asLink(chain, row))
}
