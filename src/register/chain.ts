import type { Sealed } from './seal'

/** A register: a collection that is only added to. Its records are plain; dates are ISO 8601, in UTC. */
export type Chain<Name extends string> = {
  collection: 'consents' | 'audit'
  fields: readonly Name[]
  relations: readonly Name[]
  dates: readonly Name[]
  /** What is left out of the seal: it is emptied when a person is erased. */
  unsealed: readonly Name[]
}

export type Values<Name extends string> = Record<Name, string | null>
export type Link<Record> = Record & { id: string; sequence: number; seal: string }
export const sealedNames = <Name extends string>({ fields, unsealed }: Chain<Name>): Name[] =>
  fields.filter((name) => !unsealed.includes(name))

export function sealed<Name extends string>(names: Name[], sequence: number, record: Values<Name>): Sealed {
  return [sequence, ...names.map((name) => record[name])]
}

/** A row as Payload reads it, as what was added. */
export function asLink<Name extends string>({ fields }: Chain<Name>, row: object): Link<Values<Name>> {
  const { id, sequence, seal, ...rest } = row as { id: string; sequence: number; seal: string } & Record<
    string,
    unknown
  >
  const values = Object.fromEntries(fields.map((name) => [name, plain(rest[name])])) as Values<Name>
  return { ...values, id: String(id), sequence, seal }
}

function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : value
}
