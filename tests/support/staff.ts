import type { Browser, BrowserContext, Page } from 'playwright-core'

export type Account = { email: string; password: string }

async function contextOfStaff(
  browser: Browser,
  siteUrl: string,
  language: 'fr' | 'en',
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    locale: language,
    timezoneId: 'America/Toronto',
  })
  await context.addCookies([{ name: 'liaison-lng', value: language, url: siteUrl }])
  return context
}

/** A page of the administration, signed in through its own form, without a breach of the site’s own security policy. */
export async function signIn(
  browser: Browser,
  siteUrl: string,
  { email, password }: Account,
  language: 'fr' | 'en' = 'fr',
): Promise<Page> {
  const context = await contextOfStaff(browser, siteUrl, language)
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
  await page.goto(`${siteUrl}/admin/login`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('button[type=submit]')
  await page.waitForURL(`${siteUrl}/admin`)
  if (refused.length > 0) throw new Error(refused.join('\n'))
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

/** The same without the form: a page that stands on the site with the person’s cookie, and has opened nothing yet. */
export async function enter(
  browser: Browser,
  siteUrl: string,
  account: Account,
  language: 'fr' | 'en' = 'fr',
): Promise<Page> {
  const context = await contextOfStaff(browser, siteUrl, language)
  const headers = { Origin: siteUrl }
  const { email, password } = account
  const response = await context.request.post(`${siteUrl}/api/users/login`, {
    headers,
    data: { email, password },
  })
  if (!response.ok()) throw new Error(`${email} could not sign in: ${response.status()}`)
  const page = await context.newPage()
  await page.goto(`${siteUrl}/robots.txt`)
  return page
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the server answers
export type Answer = any

/** What the REST interface answers this person, asked from their page. */
export async function ask(
  page: Page,
  path: string,
  { method = 'GET', body }: { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: object } = {},
): Promise<Answer> {
  return page.evaluate(
    async ({ path, method, body }) => {
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(`/api${path}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      return response.json()
    },
    { path, method, body },
  )
}

/** A document made over REST, as the form would make it: what the server keeps of it. */
export async function make(page: Page, collection: string, body: object, query = ''): Promise<Answer> {
  const answer = await ask(page, `/${collection}?locale=fr${query}`, { method: 'POST', body })
  if (!answer.doc) throw new Error(`${collection} was refused: ${JSON.stringify(answer)}`)
  return answer.doc
}
