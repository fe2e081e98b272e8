import type { Page } from 'playwright-core'

/**
 * Waits until React has taken over what is found. The server draws forms, and the script comes after: a file given before is lost,
 * and a button pressed before sends the form as the browser would.
 */
export async function untilAlive(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor()
  await page.waitForFunction(isTakenOver, selector, { timeout: 30_000 })
  await page.evaluate(settled)
}

/** React marks what it has taken over. */
function isTakenOver(selector: string): boolean {
  const element = document.querySelector(selector)
  return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps'))
}

/** The mark comes a moment before the rest of the page is taken over: React then leaves the browser idle. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())))
  })
}
