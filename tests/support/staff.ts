import type { Browser, Page } from 'playwright-core'

export type Account = { email: string; password: string }

/** A page of the administration, signed in through its own form. */
export async function signIn(
  browser: Browser,
  siteUrl: string,
  { email, password }: Account,
  language: 'fr' | 'en' = 'fr',
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    locale: language,
    timezoneId: 'America/Toronto',
  })
  await context.addCookies([{ name: 'liaison-lng', value: language, url: siteUrl }])
  const page = await context.newPage()
  await page.goto(`${siteUrl}/admin/login`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('button[type=submit]')
  await page.waitForURL(`${siteUrl}/admin`)
  return page
}

/** A new member of staff, made by an administrator. */
export async function hire(administrator: Page, role: string, name = `Personne ${role}`): Promise<Account> {
  const account = { email: `${role}-${Date.now()}@example.org`, password: 'une-longue-phrase-de-passe' }
  const status = await administrator.evaluate(
    async (body) => {
      const headers = { 'Content-Type': 'application/json' }
      return (await fetch('/api/users', { method: 'POST', headers, body: JSON.stringify(body) })).status
    },
    { ...account, role, name },
  )
  if (status !== 201) throw new Error(`the account of ${role} was refused: ${status}`)
  return account
}
