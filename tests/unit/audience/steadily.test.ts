import { expect, test } from 'vitest'
import { steadily } from '../../../src/app/(site)/answers/steadily'

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
  const begun = performance.now()

  await steadily(work, () => undefined, 200)

  const took = performance.now() - begun
  expect(took).toBeGreaterThan(190)
  expect(took).toBeLessThan(290)
})

test('a failure is heard of, without the person who asked', async () => {
  const heard: unknown[] = []

  await steadily(
    () => Promise.reject(new Error('busy')),
    (error) => heard.push(error),
    10,
  )

  expect(heard).toEqual([new Error('busy')])
})
