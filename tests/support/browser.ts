import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium; other tools may lead it through `debuggingPort`. */
export async function openBrowser({ debuggingPort }: { debuggingPort?: number } = {}): Promise<Browser> {
  const debian = process.env.LIAISON_CHROMIUM ?? '/usr/bin/chromium'
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    ...(existsSync(debian) ? { executablePath: debian } : {}),
    args: [
      ...quiet,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : []),
    ],
  })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 AA, one line each; nothing is the answer wanted. */
export async function accessibilityFaults(
  page: Page,
  { impacts, within = 'html' }: { impacts?: string[]; within?: string } = {},
): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async (within) => {
    const { axe: engine } = window as unknown as {
      axe: { run: (context: string, options: object) => Promise<{ violations: Violation[] }> }
    }
    type Violation = { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const found = await engine.run(within, { runOnly: { type: 'tag', values: tags } })
    return found.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    }))
  }, within)
  return violations
    .filter(({ impact }) => !impacts || impacts.includes(impact))
    .flatMap(({ id, impact, nodes }) => nodes.map((node) => `${id} (${impact}) ${node}`))
}

/** How many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
