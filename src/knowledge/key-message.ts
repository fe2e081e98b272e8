import type { Summary } from './document'
import type { Term } from './terms'

/** A sentence for one audience or several, to take and use. */
export type KeyMessage = {
  id: string
  text: string
  attribution: string | null
  isSample: boolean
  audiences: Term[]
  related: Summary[]
}

/** Under its first audience each; messages for everyone come first, under `null`. */
export function byAudience(messages: KeyMessage[]): { audience: Term | null; messages: KeyMessage[] }[] {
  const groups = new Map<string, { audience: Term | null; messages: KeyMessage[] }>()
  for (const message of messages) {
    const audience = message.audiences[0] ?? null
    const group = groups.get(audience?.slug ?? '') ?? { audience, messages: [] }
    groups.set(audience?.slug ?? '', { ...group, messages: [...group.messages, message] })
  }
  const all = [...groups.values()]
  return [...all.filter(({ audience }) => !audience), ...all.filter(({ audience }) => audience)]
}
