import { chromium } from 'playwright-core'
const [base, ...rest] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] })
for (const spec of rest) {
  const [name, path, width, mode = ''] = spec.split('|')
  const context = await browser.newContext({ javaScriptEnabled: mode.includes('js'), viewport: { width: Number(width), height: 800 }, colorScheme: mode.includes('dark') ? 'dark' : 'light' })
  const page = await context.newPage()
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(name, 'console', m.text().slice(0, 300)))
  page.on('pageerror', (e) => console.log(name, 'pageerror', e.message.slice(0, 300)))
  const r = await page.goto(base + path, { waitUntil: 'networkidle' })
  if (mode.includes('submit')) { await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')]); }
  if (mode.includes('open')) await page.$$eval('details', (all) => all.forEach((d) => { d.open = true })).catch(() => {})
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.screenshot({ path: `/tmp/audience-work/${name}.png`, fullPage: true })
  console.log(name, r.status(), page.url().slice(0, 60), 'title:', await page.title(), 'overflow', overflow)
  await context.close()
}
await browser.close()
