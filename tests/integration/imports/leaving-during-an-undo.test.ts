import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { audienceStore } from '../../../src/audience/store'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { signLink } from '../../../src/platform/links'
import { checkConsents } from '../../../src/register/store-consents'
import { consentsAt } from '../../support/consents'
import { makeBulletin } from '../../support/editions'
import { checkedImport, run, undo } from '../../support/imports'
import { importList } from '../../support/lists'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => close())

/** Does something once the undo has read what the register says, before it writes anything. */
function afterTheLook(act: () => Promise<unknown>): void {
  const find = payload.find.bind(payload) as (asked: object) => Promise<unknown>
  let isDone = false
  vi.spyOn(payload, 'find').mockImplementation((async (asked: { collection: string; where?: object }) => {
    const found = await find(asked)
    const isTheLook = asked.collection === 'consents' && 'subscriber' in (asked.where ?? {})
    if (isTheLook && !isDone) {
      isDone = true
      await act()
    }
    return found
  }) as never)
}

async function leave(email: string, bulletin: string): Promise<void> {
  const subscriber = String((await audienceStore(payload).subscriberOf(email))?.id)
  const token = signLink('unsubscribe', { subscriber, bulletin, locale: 'fr', issuedAt: new Date() })
  await unsubscribe(audienceStore(payload), token, { method: 'one-click' }, () => new Date())
}

test.each(['somebody new', 'somebody whose implied consent stood before'] as const)(
  'who leaves while an import is undone has left: %s (C12)',
  async (who) => {
    const bulletin = await makeBulletin(payload)
    const email = `part.${who.length}@example.org`
    if (who !== 'somebody new') {
      const basis = { basis: 'implied', kind: 'business' } as const
      await importList(payload, `courriel\n${email}\n`, { bulletin, basis })
    }
    const id = await checkedImport(payload, `courriel\n${email}\n`, { bulletin })
    expect((await run(payload, id)).counts).toMatchObject({ suppressed: 0, invalid: 0 })
    afterTheLook(() => leave(email, bulletin))

    await undo(payload, id)

    vi.restoreAllMocks()
    const acts = (await consentsAt(payload, email)).map(({ act }) => act)
    expect(acts.at(-1)).toBe('withdrawn')
    expect(acts).toContain('undone')
    const person = await audienceStore(payload).subscriberOf(email)
    expect(person).toMatchObject({ state: 'unsubscribed', bulletins: [] })
    const later = await importList(payload, `courriel\n${email}\n`, { bulletin })
    expect(later).toMatchObject({ suppressed: 1, created: 0, updated: 0 })
    expect(await checkConsents(payload)).toMatchObject({ broken: [] })
  },
)
