/**
 * What a log may keep of an error: its names, codes and places in our code. Not its message, since a database repeats
 * there what it was asked, addresses included.
 */
export function failure(error: unknown): { name: string; code: string; at: string[] } {
  const chain: Error[] = []
  for (let one = error; one instanceof Error && chain.length < 5; one = one.cause) chain.push(one)
  const codes = chain.map((one) => (one as { code?: unknown }).code).filter((code) => code !== undefined)
  return {
    name: chain.map(({ name }) => name).join(' < ') || typeof error,
    code: codes.map(String).join(' < '),
    at: (chain[0]?.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  }
}
