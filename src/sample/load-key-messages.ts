import type { Payload } from 'payload'
import type { Localised } from '../language/locale'
import { everything } from '../platform/pages'
import type { SampleFiles } from './files'
import type { Contents } from './load-contents'
import type { Terms } from './load-terms'
import { pick } from './pick'

type Message = { text: Localised; audience: string; themes: string[]; factors: string[]; links: string[] }

export async function loadKeyMessages(
  payload: Payload,
  files: SampleFiles,
  terms: Terms,
  contents: Contents,
): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'key-messages',
    where: everything,
    overrideAccess: true,
  })
  const messages = files.items<Message>('corpus/key-messages.json')
  for (const message of messages.slice(totalDocs)) {
    const common = { collection: 'key-messages', overrideAccess: true, context: { quiet: true } } as const
    const { id } = await payload.create({
      ...common,
      locale: 'fr',
      data: {
        text: message.text.fr,
        audiences: pick([message.audience], terms.audiences),
        themes: pick(message.themes, terms.themes),
        factors: pick(message.factors, terms.factors),
        related: pick(message.links, contents['fact-sheets']).map((value) => ({
          relationTo: 'fact-sheets' as const,
          value,
        })),
        sample: true,
        _status: 'published',
      },
    })
    await payload.update({
      ...common,
      id,
      locale: 'en',
      data: { text: message.text.en, _status: 'published' },
    })
  }
}
