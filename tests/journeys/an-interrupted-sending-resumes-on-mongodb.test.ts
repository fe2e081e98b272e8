import { test } from 'vitest'
import { interruptSending } from '../support/interrupted-sending'

const url = process.env.MONGODB_TEST_URL

// A file of its own: the configuration is read once for each file.
test.skipIf(!url)(
  'the same on MongoDB (skipped without MONGODB_TEST_URL)',
  async () => {
    process.env.LIAISON_TEST_DATABASE = url
    await interruptSending()
  },
  600_000,
)
