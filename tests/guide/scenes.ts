import type { Page } from 'playwright-core'
import { ask } from '../support/staff'

export type Scene = {
  language: 'fr' | 'en'
  siteUrl: string
  administrator: Page
  author: Page
  editor: Page
  publisher: Page
}

const text = {
  fr: {
    title: 'Préparer la rentrée à plusieurs',
    proof: 'Feuille d’inscription, salon du 12 mars 2026',
    comment: 'Dites à qui la fiche s’adresse, dès le chapeau.',
  },
  en: {
    title: 'Préparer la rentrée ensemble',
    comment: 'Say whom the sheet is for, in the lead.',
    proof: 'Sign-up sheet, fair of 12 March 2026',
  },
}

/**
 * What each picture of the guide shows: the last thing seen by the page that is returned. They follow one another, as
 * the work does: what one writes the next one reviews.
 */
export const scenes: Record<string, (scene: Scene) => Promise<Page>> = {
  async write({ author, siteUrl, language }) {
    await author.goto(`${siteUrl}/admin/collections/fact-sheets/create`)
    await author.fill('#field-title', text[language].title)
    await author.fill(
      '#field-lead',
      "Une rentrée se prépare avec l'élève, ses parents et l'école : par où commencer?",
    )
    await author.waitForURL(/fact-sheets\/(?!create)[^/]+$/, { timeout: 60_000 })
    await author.locator('.liaison-checks li').first().waitFor()
    return author
  },

  async submit({ author }) {
    await author.click('#action-save-draft')
    await act(author, 'submit')
    await author.locator('[data-sonner-toast]').waitFor({ state: 'detached' })
    return author
  },

  async dashboard({ editor, siteUrl }) {
    await editor.goto(`${siteUrl}/admin`)
    await editor.locator('.liaison-desk__panel').first().waitFor()
    return editor
  },

  async review({ editor, language }) {
    await editor.locator('.liaison-desk__panel').getByRole('link', { name: text[language].title }).click()
    await editor.locator('.liaison-workflow').first().waitFor()
    await editor.fill('#liaison-comment', text[language].comment)
    await editor.locator('#liaison-comment').scrollIntoViewIfNeeded()
    return editor
  },

  async schedule({ editor, publisher }) {
    await act(editor, 'approve')
    await publisher.goto(editor.url())
    await publisher.locator('.liaison-workflow').first().waitFor()
    await publisher.locator('.form-submit .popup-button, .form-submit .popup button').first().click()
    await publisher.locator('#schedule-publish').click()
    await publisher.locator('.schedule-publish__actions').waitFor()
    return publisher
  },

  async 'live-preview'({ editor, siteUrl }) {
    await openFirst(editor, siteUrl, 'initiatives')
    await editor.locator('.live-preview-toggler').click()
    await editor.frameLocator('#live-preview-iframe').locator('h1').waitFor()
    return editor
  },

  async evidence({ editor, siteUrl }) {
    await openFirst(editor, siteUrl, 'research')
    await editor.locator('#field-evidence').scrollIntoViewIfNeeded()
    return editor
  },

  async section({ editor, siteUrl }) {
    await openFirst(editor, siteUrl, 'sections')
    await editor.locator('#field-lists').scrollIntoViewIfNeeded()
    return editor
  },

  async uses({ editor, siteUrl }) {
    await openFirst(editor, siteUrl, 'themes')
    await editor.locator('.liaison-used-by li').first().waitFor()
    await editor.locator('.liaison-used-by').scrollIntoViewIfNeeded()
    return editor
  },

  async calendar({ editor, siteUrl }) {
    await editor.goto(`${siteUrl}/admin/calendar`)
    await editor.locator('.liaison-calendar__grid').waitFor()
    return editor
  },

  async edition({ editor, siteUrl }) {
    await openFirst(editor, siteUrl, 'editions')
    return editor
  },

  async preview({ editor }) {
    await editor.goto(`${editor.url()}/preview`)
    await editor.locator('iframe').waitFor()
    await editor.waitForLoadState('networkidle')
    return editor
  },

  async sending({ publisher, editor }) {
    await publisher.goto(editor.url().replace(/preview$/, 'sending'))
    await publisher.locator('table').first().waitFor()
    return publisher
  },

  async record({ administrator, siteUrl }) {
    await administrator.goto(`${siteUrl}/admin/collections/subscribers`)
    await administrator.locator('.liaison-block summary').first().click()
    await administrator.locator('.liaison-import textarea').scrollIntoViewIfNeeded()
    return administrator
  },

  async history({ administrator, siteUrl }) {
    await openFirst(administrator, siteUrl, 'subscribers')
    await administrator.locator('.liaison-block button').click()
    await administrator.locator('.liaison-block table').first().waitFor()
    await administrator.locator('.liaison-block').scrollIntoViewIfNeeded()
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
    return administrator
  },

  async import({ editor, siteUrl }) {
    await editor.goto(`${siteUrl}/admin/import`)
    await editor.setInputFiles('input[type=file]', 'docs/examples/fiches.csv')
    await editor.locator('.liaison-import select').first().selectOption('fact-sheets')
    await editor.locator('.liaison-import button[type=submit]').first().click()
    await editor.locator('table').first().waitFor()
    return editor
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
}

async function act(page: Page, name: string): Promise<void> {
  const button = page.locator(`#liaison-act-${name}`)
  await button.waitFor()
  while (!(await button.isEnabled())) await page.waitForTimeout(200)
  await button.click()
  await button.waitFor({ state: 'detached' })
}

/** The document changed last in a collection. */
async function openFirst(page: Page, siteUrl: string, collection: string): Promise<void> {
  await page.goto(`${siteUrl}/admin/collections/${collection}`)
  const address = await page.locator('table tbody a').first().getAttribute('href')
  await page.goto(`${siteUrl}${address}`)
  await page.locator('.render-fields, .document-fields').first().waitFor()
  await page.waitForLoadState('networkidle')
}
