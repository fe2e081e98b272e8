import { test } from 'vitest'
import { interruptSending } from '../support/interrupted-sending'

test('a worker killed ten times while it sends loses nobody and writes to nobody twice', async () => {
  await interruptSending()
}, 600_000)
