/** What a form bears against robots. */
export const stampIn = (page: string): string => /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? ''

/** The time that a person takes at least before they send a form. */
export const asAPerson = () => new Promise<void>((resolve) => setTimeout(resolve, 400))

/** All that the form of a page bears unseen: its stamp, and the digests of the texts it shows. Good from now on. */
export async function fieldsOfForm(siteUrl: string, path = '/fr/abonnement'): Promise<[string, string][]> {
  const page = await (await fetch(siteUrl + path)).text()
  await asAPerson()
  return hiddenIn(page)
}

/** Opens a page behind a link and presses its first button, with what the form bears unseen, as a browser does. */
export async function pressButton(link: string, headers: Record<string, string> = {}): Promise<Response> {
  const page = await (await fetch(link, { headers })).text()
  return fetch(link, { method: 'POST', headers, body: new URLSearchParams(hiddenIn(page)) })
}

/** The digests of the texts that a page shows. */
export const textsIn = (page: string): [string, string][] =>
  hiddenIn(page).filter(([name]) => name === 'text')

function hiddenIn(page: string): [string, string][] {
  const inputs = [...page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => input)
  const value = (input: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? ''
  return inputs.map((input) => [value(input, 'name'), value(input, 'value')])
}
