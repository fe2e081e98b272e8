import type { UIFieldServerProps } from 'payload'
import { languageOf } from '../../language/locale'
import { linkWords } from '../../language/words/links'

const most = 20

/** On the form of a content: its links that no longer answer. */
export async function BrokenLinks({ id, req }: UIFieldServerProps) {
  if (!id || !req.user) return null
  const words = linkWords[languageOf(req)]
  const { docs } = await req.payload.find({
    collection: 'links',
    where: { and: [{ 'documents.value': { equals: id } }, { state: { in: ['broken', 'unreachable'] } }] },
    sort: 'url',
    limit: most,
    depth: 0,
    user: req.user,
    req: { i18n: req.i18n },
    overrideAccess: false,
  })
  if (docs.length === 0) return null
  return (
    <section className="liaison-broken-links" aria-label={words.title}>
      <h3>{words.title}</h3>
      <ul>
        {docs.map(({ id: link, url, state, reason }) => (
          <li key={link}>
            <a href={url} rel="noreferrer">
              {url}
            </a>
            <br />
            {state === 'broken' ? words.broken : words.unreachable} – {reason}
          </li>
        ))}
      </ul>
      <p>{words.help}</p>
    </section>
  )
}
