import lighthouse from 'lighthouse'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { freePort } from '../support/free-port'

const { siteUrl } = inject('app')
const performanceGoal = 95
const full = 100
let browser: Browser
let port: number

beforeAll(async () => {
  port = await freePort()
  browser = await openBrowser({ debuggingPort: port })
})
afterAll(() => browser.close())

test.each(['/fr', '/fr/fiches/conciliation-etudes-travail', '/en/research/tutoring-practices'])(
  'Lighthouse finds nothing to mend on %s as a phone shows it',
  async (path) => {
    // The first visitor has the page made; those after are answered what was kept.
    await fetch(siteUrl + path)
    const run = await lighthouse(siteUrl + path, { port, output: 'json', logLevel: 'error' })
    if (!run) throw new Error('Lighthouse gave no report')
    const { categories, audits } = run.lhr
    const mark = (name: string) => Math.round(100 * (categories[name]?.score ?? 0))
    const faults = ['accessibility', 'best-practices', 'seo'].flatMap((name) =>
      (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = audits[id]
        return weight > 0 && audit && audit.score !== null && audit.score < 1
          ? [`${name}: ${audit.title} ${JSON.stringify(audit.details ?? '')}`]
          : []
      }),
    )
    console.log(`Lighthouse, performance of ${path}: ${mark('performance')} (goal ${performanceGoal})`)

    expect(faults).toEqual([])
    expect([mark('accessibility'), mark('best-practices'), mark('seo')]).toEqual([full, full, full])
  },
)
