import { createWriteStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportOfConsents } from '../../../src/exports/exports'
import { readRegister } from '../../../src/exports/read-register'
import { isoDay } from '../../../src/language/dates'
import { intakeWords } from '../../../src/language/words/intake'
import type { ListFormat } from '../../../src/lists/list-formats'
import { checkExport, consentsAfter } from '../../../src/register/store-consents'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { importList, writeFile } from '../../support/lists'
import { openPayload } from '../../support/payload'

/** Of an implied consent: two years at most. */
const end = isoDay(new Date(Date.now() + 300 * 86_400_000))
const later = isoDay(new Date(Date.now() + 330 * 86_400_000))

let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  const bulletin = await makeBulletin(payload)
  await makeSubscribers(payload, bulletin, [{ email: 'site@example.org' }])
  const list = `courriel;fin du consentement;preuve\nana@example.org;${end};"=1+1; « reçu\u00A0» \n- l’été"\n`
  await importList(payload, list, { bulletin, basis: { basis: 'implied', kind: 'business' }, proof: null })
  await importList(
    payload,
    `courriel\n${Array.from({ length: 1200 }, (_, at) => `p${at}@example.org`).join('\n')}\n`,
    { bulletin },
  )
})
afterAll(() => close())

async function exported(format: ListFormat, language: 'fr' | 'en'): Promise<string> {
  const file = writeFile('', `registre.${format}`)
  const { write } = await exportOfConsents(payload, intakeWords[language])
  await pipeline(write(format), createWriteStream(file))
  return file
}

test.each([
  ['csv', 'fr'],
  ['csv', 'en'],
  ['xlsx', 'fr'],
] as const)(
  'an export of the register as %s in %s holds all of it: every seal still proves',
  async (format, language) => {
    const file = await exported(format, language)
    const read = []
    for await (const page of readRegister(file, intakeWords.fr)) read.push(...page)

    expect(await checkExport(readRegister(file, intakeWords.fr))).toEqual({ records: 1202, broken: [] })
    const stored = (await consentsAfter(payload, 0)).slice(0, 2).map((record) => ({ ...record, id: '' }))
    expect(read.slice(0, 2)).toEqual(stored)
  },
)

test('an export in which a word was changed, or a line left out, shows it', async () => {
  const text = readFileSync(await exported('csv', 'fr'), 'utf8')
  const changed = writeFile(text.replace(end, later), 'change.csv')
  const lines = text.split('\r\n')
  const shorter = writeFile(lines.toSpliced(-3, 1).join('\r\n'), 'court.csv')

  expect(await checkExport(readRegister(changed, intakeWords.fr))).toEqual({ records: 1202, broken: [2] })
  expect((await checkExport(readRegister(shorter, intakeWords.fr))).broken).toEqual([1202])
})

test('a file that is no export of the register is refused in words', async () => {
  const file = writeFile('courriel\nana@example.org\n')

  await expect(checkExport(readRegister(file, intakeWords.fr))).rejects.toThrow(/il y manque rang, sceau/)
})
