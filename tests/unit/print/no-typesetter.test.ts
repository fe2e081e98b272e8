import { expect, test, vi } from 'vitest'
import { printed } from '../../../src/app/missing-file'
import { typesetPdf } from '../../../src/print/typeset'

vi.mock('server-only', () => ({}))
vi.mock('@myriaddreamin/typst-ts-node-compiler', () => {
  throw new Error('Cannot find native binding')
})

test.each(['fr', 'en'] as const)(
  'where Typst cannot run, a file answers 503 in words, in %s',
  async (locale) => {
    const make = async () => new Response(new Uint8Array((await typesetPdf({ source: '', words: {} })).pdf))

    const answer = await printed(locale, make)

    expect(answer.status).toBe(503)
    expect(answer.headers.get('Content-Language')).toBe(`${locale}-CA`)
    expect(await answer.text()).toContain(
      locale === 'fr'
        ? '<h1>Ce fichier ne peut pas être produit ici</h1>'
        : '<h1>This file cannot be made here</h1>',
    )
  },
)

test('any other failure is not passed off as that', async () => {
  const make = () => Promise.reject(new Error('broken'))

  await expect(printed('fr', make)).rejects.toThrow('broken')
})
