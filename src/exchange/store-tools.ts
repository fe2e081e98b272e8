import { createLocalReq, getLocalI18n, type Payload, type TypedUser } from 'payload'
import type { Locale } from '../language/locale'
import { richTextConverter, type ToRichText } from './rich-text'
import type { ExchangeKind } from './row'
import type { Shape } from './shape'
import type { Person } from './store-contents'
import { shapesOf } from './store-shapes'

type Tools = { person: Person; toRichText: ToRichText; shapes: (kind: ExchangeKind) => Shape[] }

/** What reading rows needs of Payload: the fields of each kind, the rich-text converter, refusals in the person’s language. */
export async function openTools({
  payload,
  user,
  language,
}: {
  payload: Payload
  user: TypedUser
  language: Locale
}): Promise<Tools> {
  const i18n = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ user, req: { i18n } }, payload)
  const shapes = new Map<ExchangeKind, Shape[]>()
  return {
    person: { user, i18n: req.i18n },
    toRichText: await richTextConverter(payload),
    shapes: (kind) => {
      const known = shapes.get(kind) ?? shapesOf(payload, kind, req)
      shapes.set(kind, known)
      return known
    },
  }
}

/** The account with this address, as Payload signs it in; `null` when there is none. */
export async function userNamed(payload: Payload, email: string): Promise<TypedUser | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? ({ ...docs[0], collection: 'users' } as TypedUser) : null
}
