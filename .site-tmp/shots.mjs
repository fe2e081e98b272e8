import { chromium } from 'playwright-core'
import { mkdirSync, readFileSync } from 'node:fs'
const base = process.env.BASE ?? 'http://127.0.0.1:4310'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] })
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
mkdirSync('/tmp/site/shots', { recursive: true })
const [, , mode, ...rest] = process.argv
const paths = JSON.parse(rest[0])
for (const [name, path] of Object.entries(paths)) {
  for (const scheme of mode === 'axe' ? ['light', 'dark'] : (rest[1] ?? 'light').split(',')) {
    for (const width of (rest[2] ?? '1280').split(',').map(Number)) {
      const context = await browser.newContext({ viewport: { width, height: width < 800 ? 844 : 800 }, colorScheme: scheme, bypassCSP: true, javaScriptEnabled: mode === 'nojs' ? false : true })
      const page = await context.newPage()
      const outside = []
      page.on('request', (r) => { if (!r.url().startsWith(base) && !r.url().startsWith('data:')) outside.push(r.url()) })
      page.on('console', (m) => { if (['error', 'warning'].includes(m.type())) console.log('  console', m.type(), m.text().slice(0, 300)) })
      page.on('pageerror', (e) => console.log('  pageerror', e.message.slice(0, 300)))
      const response = await page.goto(base + path, { waitUntil: 'load' })
      await page.waitForTimeout(300)
      const overflow = mode === 'nojs' ? '' : await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      let note = ''
      if (mode === 'axe') {
        await page.evaluate(axe)
        const result = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
        note = result.violations.map((v) => `\n   ${v.id} (${v.impact}): ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + ' :: ' + (n.failureSummary ?? '').split('\n').slice(1, 2)).join(' | ')}`).join('')
        const small = await page.evaluate(() => [...document.querySelectorAll('a,button,select,input')].filter((e) => { const r = e.getBoundingClientRect(); return r.width && (r.height < 24 || r.width < 24) && !e.closest('p') && !e.matches('.skip-link') }).map((e) => e.outerHTML.slice(0, 90)))
        note += small.length ? `\n   small: ${small.slice(0, 6).join(' | ')}` : ''
      } else await page.screenshot({ path: `/tmp/site/shots/${name}-${width}-${scheme}.png`, fullPage: rest[3] !== 'fold' })
      console.log(response.status(), name, width, scheme, 'overflow', overflow, outside.length ? 'OUTSIDE ' + outside : '', note)
      await context.close()
    }
  }
}
await browser.close()
