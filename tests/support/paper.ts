import type { Page } from 'playwright-core'

/** A4 between the margins that the style sheet asks for, in pixels of CSS. */
const paper = { width: 658, height: 972 }

/** What would be lost or useless on paper: nothing is the answer wanted. */
export async function paperFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.setViewportSize(paper)
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const name = (element: Element) =>
      `${element.localName}.${element.className} ${(element.textContent ?? '').trim().slice(0, 50)}`
    const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isShown)
    const screenOnly =
      'header nav, footer nav, .skip-link, main button, main form[method=get] :is(input, select)'
    const clipped = all.filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      const hides = [overflowX, overflowY].some((overflow) => overflow !== 'visible') && clipPath === 'none'
      const isCut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
      return hides && isCut && Boolean(element.textContent?.trim())
    })
    const silent = all.filter(
      (element) =>
        element.matches('main [class*="prose"] a[href^="http"]') &&
        !getComputedStyle(element, '::after').content.includes(element.getAttribute('href') ?? ''),
    )
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    return [
      ...all
        .filter((element) => element.matches(screenOnly))
        .map((one) => `of no use on paper: ${name(one)}`),
      ...clipped.map((one) => `cut: ${name(one)}`),
      ...silent.map((one) => `a link without its address: ${name(one)}`),
      ...(wide > 0 ? [`${wide} pixels wider than the paper`] : []),
      ...(getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)' ||
      getComputedStyle(document.body).backgroundColor === 'rgba(0, 0, 0, 0)'
        ? []
        : [`printed on ${getComputedStyle(document.body).backgroundColor}`]),
    ]
  })
}
