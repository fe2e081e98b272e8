import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { steadily } from '../../../src/app/(site)/answers/steadily'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

test.each([
  ['does nothing', async () => undefined],
  ['writes for long', () => after(900)],
  ['meets a register that is busy', () => Promise.reject(new Error('register-is-busy'))],
  [
    'fails late',
    async () => {
      await after(300)
      throw new Error('late')
    },
  ],
])('an answer takes the same time and says the same when the work %s', async (_, work) => {
  const answered = vi.fn()
  void steadily(work, () => undefined, 200).then(answered)

  await vi.advanceTimersByTimeAsync(199)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(answered).toHaveBeenCalledExactlyOnceWith(undefined)

  // What goes on after the answer is nobody's failure.
  await vi.advanceTimersByTimeAsync(1000)
})

test('a failure is heard of, without the person who asked', async () => {
  const heard: unknown[] = []

  const answer = steadily(
    () => Promise.reject(new Error('busy')),
    (error) => heard.push(error),
    10,
  )
  await vi.advanceTimersByTimeAsync(10)
  await answer

  expect(heard).toEqual([new Error('busy')])
})
