import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { settled } from './alive'

const patience = { timeout: 30_000, interval: 1000 }

/** Opens a folded block once the page is alive: a press before does nothing, or is undone as it comes alive. What it shows must stay. */
export async function unfold(block: Locator, shown: Locator): Promise<void> {
  const summary = block.locator('summary').first()
  await expect.poll(() => summary.evaluate(isTakenOver), patience).toBe(true)
  await summary.page().evaluate(settled)

  let looks = 0
  const stays = async () => {
    looks = (await shown.isVisible()) ? looks + 1 : 0
    if (looks === 0) await summary.click()
    return looks >= 2
  }
  await expect.poll(stays, patience).toBe(true)
}

/** React marks what it has taken over. */
const isTakenOver = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))
