/** Waits for what is to come, and says so when it does not. */
export async function until(
  isDone: () => Promise<boolean>,
  patienceMs = 30_000,
  everyMs = 50,
): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error('waited too long')
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
