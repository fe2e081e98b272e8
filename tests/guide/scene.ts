import type { Page } from 'playwright-core'

/** Where a scene plays, and the people of the team in it, each on a page of their own. */
export type Scene = {
  language: 'fr' | 'en'
  siteUrl: string
  administrator: Page
  author: Page
  editor: Page
  publisher: Page
}

/** The document changed last in a collection. */
export async function openFirst(page: Page, siteUrl: string, collection: string): Promise<void> {
  await page.goto(`${siteUrl}/admin/collections/${collection}`)
  const address = await page.locator('table tbody a').first().getAttribute('href')
  await page.goto(`${siteUrl}${address}`)
  await page.locator('.render-fields, .document-fields').first().waitFor()
  await page.waitForLoadState('networkidle')
}
