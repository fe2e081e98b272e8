import { defineConfig } from 'vitest/config'

const mongo = process.env.MONGODB_TEST_URL
const slow = { testTimeout: 60_000, hookTimeout: 120_000 }

/** The integration suite is one, and runs on each store; without MONGODB_TEST_URL the second run is absent. */
const integration = (name: string, databaseUrl: string) => ({
  test: {
    name,
    include: ['tests/integration/**/*.test.{ts,tsx}'],
    env: { LIAISON_TEST_DATABASE: databaseUrl },
    ...slow,
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Pages of one browser, read side by side.
    maxConcurrency: 3,
    // Lexical's development files load one another with top-level await, which Node 20 does not always settle.
    execArgv: ['--conditions=production'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      integration('sqlite', ''),
      ...(mongo ? [integration('mongodb', mongo)] : []),
      {
        test: {
          name: 'journeys',
          // After the rest: a browser, a site and a worker want the machine for themselves.
          sequence: { groupOrder: 1 },
          include: ['tests/journeys/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/an-interrupted-*.test.ts'],
          globalSetup: ['tests/support/demo-app.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // These start and kill workers of their own: they need no running application beside them.
      {
        test: {
          name: 'interruptions',
          sequence: { groupOrder: 2 },
          include: ['tests/journeys/an-interrupted-*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
