import type { Page } from 'playwright-core'
import { ask } from '../support/staff'
import { openFirst, type Scene } from './scene'

const text = {
  fr: {
    segment: 'Lanaudière : réussite ou petite enfance',
    proof: 'Feuille d’inscription, salon du 12 mars 2026',
    call: 'Appel au bureau, noté par l’accueil',
    correct: 'Corriger une erreur',
    reason: 'Erreur de frappe signalée au téléphone',
    export: 'Exporter les personnes',
    person: 'Alex Exemple, 555-0142',
    details: 'Veut savoir quels bulletins lui sont envoyés, et depuis quand.',
    late: 'Une lectrice du bulletin, par la poste',
    incident: {
      data: 'Adresses courriel et prénoms de personnes inscrites à une rencontre.',
      circumstances: 'Un courriel envoyé avec toutes les adresses visibles.',
      riskReasons:
        'Coordonnées professionnelles déjà publiques pour la plupart; aucun renseignement sensible.',
      measures: 'Rappel du message, excuses aux personnes, envois faits désormais par le bulletin seulement.',
    },
  },
  en: {
    segment: 'Lanaudière: success or early childhood',
    proof: 'Sign-up sheet, fair of 12 March 2026',
    call: 'Call to the office, noted at the front desk',
    correct: 'Correct a mistake',
    reason: 'Typing mistake told by telephone',
    export: 'Export subscribers',
    person: 'Alex Sample, 555-0142',
    details: 'Wants to know which bulletins are sent, and since when.',
    late: 'A reader of the bulletin, by post',
    incident: {
      data: 'Email addresses and first names of people registered for a meeting.',
      circumstances: 'An email was sent with every address visible.',
      riskReasons: 'Work addresses, public already for the most part; nothing sensitive.',
      measures: 'Message recalled, apology to the people, mailings now made through the bulletin alone.',
    },
  },
}

const day = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString().slice(0, 10)

/** A window as high as what the picture must hold. */
const tall = (page: Page, height: number) => page.setViewportSize({ width: 1280, height })

/** People, consents, segments and privacy. They follow one another: what an import brings in is taken out at its end. */
export const audienceScenes: Record<string, (scene: Scene) => Promise<Page>> = {
  async record({ administrator, siteUrl }) {
    await administrator.goto(`${siteUrl}/admin/collections/subscribers`)
    await administrator.waitForLoadState('networkidle')
    const panel = administrator.locator('details', { has: administrator.locator('textarea') })
    while (!(await panel.locator('textarea').isVisible())) {
      await panel.locator('summary').click()
      await administrator.waitForTimeout(500)
    }
    await tall(administrator, 1250)
    return administrator
  },

  async history({ administrator, siteUrl }) {
    await openPerson(administrator, siteUrl)
    const history = administrator.locator('section.liaison-block')
    await history.locator('button').first().click()
    await history.locator('table').first().waitFor()
    await history.scrollIntoViewIfNeeded()
    return administrator
  },

  async suppress({ administrator, siteUrl, language }) {
    await administrator.goto(`${siteUrl}/admin/collections/suppressions/create`)
    await administrator.locator('#field-email:enabled').waitFor()
    await administrator.fill('#field-email', `ne-plus-ecrire-${language}@example.org`)
    await administrator.setViewportSize({ width: 1280, height: 520 })
    return administrator
  },

  async lift({ administrator, siteUrl, language }) {
    const body = { email: `retour-${language}@example.org`, reason: 'bounce' }
    const { doc } = await ask(administrator, '/suppressions', { method: 'POST', body })
    await administrator.goto(`${siteUrl}/admin/collections/suppressions/${doc.id}`)
    await administrator.locator('#lift-reason').waitFor()
    return administrator
  },

  async embed({ administrator, siteUrl }) {
    await openFirst(administrator, siteUrl, 'bulletins')
    await administrator.locator('.liaison-embed textarea').waitFor()
    await administrator.locator('.liaison-embed').scrollIntoViewIfNeeded()
    return administrator
  },

  async audience({ administrator, siteUrl }) {
    await administrator.goto(`${siteUrl}/admin/audience`)
    await administrator.locator('.liaison-chart').first().waitFor()
    return administrator
  },

  async coverage({ administrator, siteUrl }) {
    await administrator.goto(`${siteUrl}/admin/coverage`)
    await administrator.locator('.liaison-numbers').waitFor()
    await tall(administrator, 1250)
    return administrator
  },

  async correct({ administrator, siteUrl, language }) {
    await openPerson(administrator, siteUrl)
    const panel = administrator.locator('details', { hasText: text[language].correct })
    await panel.locator('summary').first().click()
    await panel.locator('input').first().fill('Dominique')
    await panel.locator('textarea').fill(text[language].reason)
    await panel.locator('.btn').scrollIntoViewIfNeeded()
    return administrator
  },

  async export({ administrator, siteUrl, language }) {
    await administrator.goto(`${siteUrl}/admin/collections/subscribers`)
    const panel = administrator.locator('details', { hasText: text[language].export })
    await panel.locator('select[name=bulletin] option').nth(1).waitFor({ state: 'attached' })
    await panel.locator('summary').click()
    await administrator.waitForLoadState('networkidle')
    return administrator
  },

  async segment({ publisher, siteUrl, language }) {
    const page = publisher
    const ids = async (collection: string, slugs: string) =>
      (await ask(page, `/${collection}?depth=0&limit=10&where[slug][in]=${slugs}`)).docs.map(
        ({ id }: { id: string }) => id,
      )
    const [bulletin] = (await ask(page, '/bulletins?depth=0')).docs
    const conditions = {
      all: [
        { field: 'territories', in: await ids('territories', 'lanaudiere') },
        {
          any: [
            { field: 'themes', in: await ids('themes', 'reussite-educative,petite-enfance') },
            { field: 'confirmedAt', withinDays: 180 },
          ],
        },
      ],
    }
    const body = { name: text[language].segment, bulletin: bulletin.id, conditions }
    const { doc } = await ask(page, '/segments', { method: 'POST', body })
    await page.goto(`${siteUrl}/admin/collections/segments/${doc.id}`)
    await page.locator('.liaison-segment__reach li').first().waitFor()
    await tall(page, 1500)
    await page.locator('.liaison-segment__reach').scrollIntoViewIfNeeded()
    return page
  },

  async ending({ administrator, siteUrl, language }) {
    const [bulletin] = (await ask(administrator, '/bulletins?depth=0')).docs
    for (const [email, basis, givenOn] of [
      ['adhesion', 'membership', daysAgo(710)],
      ['renseignement', 'inquiry', daysAgo(162)],
    ] as const) {
      const person = { email: `${email}.${language}@example.org`, locale: language, bulletin: bulletin.slug }
      const body = { ...person, basis, givenOn, source: 'phone', proof: text[language].call }
      await ask(administrator, '/subscribers/record', { method: 'POST', body })
    }
    await administrator.goto(`${siteUrl}/admin/ending-consents`)
    await administrator.locator('.liaison-table tbody tr').first().waitFor()
    return administrator
  },

  async request({ administrator, siteUrl, language }) {
    const { person, details, late } = text[language]
    const requests = [
      { person: late, kind: 'rectification', channel: 'paper', receivedOn: daysAgo(32) },
      { person, kind: 'access', channel: 'phone', receivedOn: daysAgo(25), identityChecked: true, details },
    ]
    let made = ''
    for (const body of requests) {
      made = (await ask(administrator, '/access-requests', { method: 'POST', body })).doc.id
    }
    await administrator.goto(`${siteUrl}/admin/collections/access-requests/${made}`)
    await administrator.locator('#field-person:enabled').waitFor()
    await administrator.waitForLoadState('networkidle')
    return administrator
  },

  async incident({ administrator, siteUrl, language }) {
    const occurred = { occurredFrom: daysAgo(3), knownOn: daysAgo(2), people: 14 }
    const body = { ...text[language].incident, ...occurred, seriousRisk: 'no' }
    const { doc } = await ask(administrator, '/incidents', { method: 'POST', body })
    await administrator.goto(`${siteUrl}/admin/collections/incidents/${doc.id}`)
    await administrator.locator('#field-measures:enabled').waitFor()
    await administrator.waitForLoadState('networkidle')
    return administrator
  },

  async 'privacy-desk'({ administrator, siteUrl }) {
    await administrator.goto(`${siteUrl}/admin`)
    await administrator.locator('.liaison-desk__panel a[href="/admin/ending-consents"]').waitFor()
    return administrator
  },

  async audit({ administrator, siteUrl }) {
    await administrator.goto(`${siteUrl}/admin/collections/audit`)
    await administrator.locator('.collection-list table tbody tr').first().waitFor()
    await administrator.waitForLoadState('networkidle')
    return administrator
  },

  async 'import-columns'({ administrator, siteUrl, language }) {
    await administrator.goto(`${siteUrl}/admin/import-subscribers`)
    await administrator.setInputFiles('input[type=file]', 'docs/examples/abonnes.csv')
    await administrator.locator('.liaison-import button[type=submit]').click()
    await administrator.locator('.liaison-list-import').waitFor()
    await administrator.locator('select[name=basis]').selectOption('express')
    await administrator.fill('textarea[name=proof]', text[language].proof)
    await administrator.locator('.liaison-title').scrollIntoViewIfNeeded()
    return administrator
  },

  async 'import-checked'({ administrator }) {
    await administrator.locator('.liaison-list-import button[type=submit]').click()
    await administrator.locator('.liaison-counts').waitFor()
    await administrator.locator('.liaison-table').waitFor()
    return administrator
  },

  async 'import-done'({ administrator }) {
    await administrator.locator('.liaison-screen .btn--style-primary').click()
    await administrator.locator('.liaison-counts ~ .liaison-block .btn').waitFor()
    await administrator.locator('.liaison-title').scrollIntoViewIfNeeded()
    return administrator
  },

  async 'import-undone'({ administrator }) {
    const undo = administrator.locator('.liaison-counts ~ .liaison-block')
    await undo.locator('.btn').click()
    await undo.locator('.btn--style-primary').click()
    await undo.waitFor({ state: 'detached' })
    await administrator.locator('.liaison-counts').waitFor()
    return administrator
  },
}

/** Somebody who left once and came back: their history has something to say. */
async function openPerson(page: Page, siteUrl: string): Promise<void> {
  const { docs } = await ask(page, '/subscribers?depth=0&where[email][equals]=direction.ecole.03@example.org')
  await page.goto(`${siteUrl}/admin/collections/subscribers/${docs[0].id}`)
  await page.locator('.render-fields').first().waitFor()
  await page.waitForLoadState('networkidle')
}
