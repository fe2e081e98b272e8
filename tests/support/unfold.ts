import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

/** Opens a folded block. A press before the page is alive does nothing, or is undone as it comes alive: what it shows must stay. */
export async function unfold(block: Locator, shown: Locator): Promise<void> {
  const stays = async () => {
    if (await shown.isVisible()) return true
    await block.locator('summary').first().click()
    return false
  }
  await expect.poll(stays, { timeout: 30_000, interval: 1000 }).toBe(true)
}
