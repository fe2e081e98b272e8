import type { Page } from 'playwright-core'
import { audienceScenes } from './audience-scenes'
import { openFirst, type Scene } from './scene'

const text = {
  fr: {
    title: 'Préparer la rentrée à plusieurs',
    comment: 'Dites à qui la fiche s’adresse, dès le chapeau.',
  },
  en: {
    title: 'Préparer la rentrée ensemble',
    comment: 'Say whom the sheet is for, in the lead.',
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
    await editor.locator('#field-bulletin .relationship--single-value').waitFor()
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

  async import({ editor, siteUrl }) {
    await editor.goto(`${siteUrl}/admin/import`)
    await editor.setInputFiles('input[type=file]', 'docs/examples/fiches.csv')
    await editor.locator('.liaison-import select').first().selectOption('fact-sheets')
    await editor.locator('.liaison-import button[type=submit]').first().click()
    await editor.locator('table').first().waitFor()
    return editor
  },

  ...audienceScenes,
}

async function act(page: Page, name: string): Promise<void> {
  const button = page.locator(`#liaison-act-${name}`)
  await button.waitFor()
  while (!(await button.isEnabled())) await page.waitForTimeout(200)
  await button.click()
  await button.waitFor({ state: 'detached' })
}
