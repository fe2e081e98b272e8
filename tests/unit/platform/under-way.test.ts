import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishUnderWay, keepUnderWay, tryAgain } from '../../../src/platform/under-way'

const home = globalThis as { liaisonUnderWay?: unknown }
const fresh = () => {
  home.liaisonUnderWay = undefined
}
beforeEach(fresh)
afterEach(fresh)

const failing = (times: number) => {
  let tries = 0
  return async () => {
    tries += 1
    if (tries <= times) throw new Error(`busy ${tries}`)
    return tries
  }
}
const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

test('what fails is tried again, each failure told, until it holds', async () => {
  const told: string[] = []

  expect(await tryAgain(failing(2), (error) => told.push(String(error)), [1, 1, 1])).toBe(3)

  expect(told).toEqual(['Error: busy 1', 'Error: busy 2'])
})

test('after its last try the failure is the caller’s', async () => {
  await expect(tryAgain(failing(9), () => undefined, [1, 1])).rejects.toThrow('busy 3')
})

test('a process that ends waits for what it promised, and tries again at once instead of waiting', async () => {
  const done: string[] = []
  void keepUnderWay(after(40).then(() => done.push('slow')))
  void keepUnderWay(
    tryAgain(failing(1), () => undefined, [60_000]).then(() => {
      done.push('again')
    }),
  )
  await after(10)

  expect(await finishUnderWay(5000)).toBe(0)

  expect(done.sort()).toEqual(['again', 'slow'])
})

test('it does not wait for ever, and says how much is undone', async () => {
  void keepUnderWay(after(2000))

  expect(await finishUnderWay(20)).toBe(1)
})

test('what failed for good is no longer under way', async () => {
  await keepUnderWay(Promise.reject(new Error('lost'))).catch(() => undefined)

  expect(await finishUnderWay(20)).toBe(0)
})
