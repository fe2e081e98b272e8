import type { Page } from 'playwright-core'
import { settled } from './alive'

type Stop = { name: string; place: number; isRinged: boolean; isSeen: boolean }

/** Walks a page with the Tab key alone, and says what is wrong with the way: nothing is the answer wanted. */
export async function tabFaults(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  // Buttons that need a script are there once it ran, and what it puts in place of something else has its own.
  await page.waitForFunction(isAlive, undefined, { timeout: 30_000 })
  await page.evaluate(settled)
  const expected = await page.evaluate(numberStops)
  const met: Stop[] = []
  for (let press = 0; press < expected.length + 2; press++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(lookAtFocus)
    if (!stop) break
    met.push(stop)
  }
  const places = met.map(({ place }) => place)
  const missed = expected.filter((_, place) => !places.includes(place))
  return [
    ...(met[0]?.name.startsWith('a #main') ? [] : [`the first stop is ${met[0]?.name}`]),
    ...missed.map((name) => `never reached: ${name}`),
    ...met.flatMap(({ name, place }, index) =>
      index > 0 && place <= (places[index - 1] ?? -1) ? [`out of order: ${name}`] : [],
    ),
    ...met.filter(({ isRinged }) => !isRinged).map(({ name }) => `no ring: ${name}`),
    ...met.filter(({ isSeen }) => !isSeen).map(({ name }) => `hidden: ${name}`),
  ]
}

/** React marks what it has taken over. */
function isAlive(): boolean {
  const links = [...document.querySelectorAll('main a[href], main button')]
  return links.every(
    (link) =>
      link.closest('[class*="prose"]') || Object.keys(link).some((key) => key.startsWith('__reactFiber')),
  )
}

/** Numbers what Tab should stop at, in the order of the document, and names each. A group of radio buttons is one stop, at the one
 * that is chosen. */
function numberStops(): string[] {
  const all = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]'
  const stops = [...document.querySelectorAll<HTMLElement>(all)].filter((element) => {
    if (element.tabIndex < 0 || (element as HTMLInputElement).disabled) return false
    if (element.matches('input[type=hidden]')) return false
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)]
    return element === (group.find(({ checked }) => checked) ?? group[0])
  })
  return stops.map((element, place) => {
    element.dataset.stop = String(place)
    return `${element.localName} ${element.getAttribute('href') ?? element.id} ${(element.textContent ?? '').slice(0, 40)}`
  })
}

/** `null` once the way is at its end, and the focus on nothing. */
function lookAtFocus(): Stop | null {
  const element = document.activeElement as HTMLElement | null
  if (!element || element === document.body || element === document.documentElement) return null
  const isOutlined = (one: Element, part?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one, part)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
  // A link that stretches over its card has the ring of the card.
  const card = element.closest('article, li, figure')
  const box = element.getClientRects()[0]
  const [x, y] = box ? [box.left + box.width / 2, box.top + box.height / 2] : [-1, -1]
  const above = document.elementFromPoint(x, y)
  const isSeen = Boolean(box && box.width > 0 && box.height > 0 && above)
  const isCovered = !(above && (element.contains(above) || above.contains(element)))
  const label = element.getAttribute('href') ?? element.id
  return {
    name: `${element.localName} ${label} ${(element.textContent ?? '').slice(0, 40)}`,
    place: Number(element.dataset.stop ?? -1),
    isRinged: isOutlined(element) || isOutlined(element, '::after') || Boolean(card && isOutlined(card)),
    isSeen: isSeen && !isCovered,
  }
}
