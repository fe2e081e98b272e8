import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Domains that belong to nobody (RFC 2606), and so do all that stand under them. */
const reserved = /@(?:[\p{L}0-9-]+\.)*(?:example\.(?:org|com|net)|example|test|invalid|localhost)$/iu
const address = /[\p{L}0-9._%+'-]+@[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)+/gu
/** As written in North America; 555-01xx is kept for fiction. */
const telephone = /(?<![\w.-])(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}(?!\d)/g
const fiction = /555[ .-]01\d{2}$/

const realAddresses = (text: string) => [...(text.match(address) ?? [])].filter((one) => !reserved.test(one))
const realTelephones = (text: string) =>
  [...(text.match(telephone) ?? [])].filter((one) => !fiction.test(one))

const files = execFileSync('git', ['ls-files', 'sample', 'tests', 'bench', 'docs/examples'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:json|csv|tsv|txt|md|xml|eml|ts|tsx|mjs)$/.test(file))

test('no fixture and no sample holds the address or the telephone number of anybody real (P19)', () => {
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...realAddresses(text), ...realTelephones(text)].map((one) => `${file}: ${one}`)
  })

  expect(files.length).toBeGreaterThan(100)
  expect(found).toEqual([])
})

test('the scan sees real addresses and numbers, and lets those of nobody pass', () => {
  // Put together here: written whole, they would be found in this very file.
  const [mailbox, number] = [['zoé', 'courriel.qc.ca'].join('@'), ['514', '234', '5678'].join(' ')]

  expect(realAddresses(`Écrire à ${mailbox} ou à a@www.example.org`)).toEqual([mailbox])
  expect(realTelephones(`Au ${number} ou au 418 555-0199`)).toEqual([number])
})
