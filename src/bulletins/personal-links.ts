/** The two links that differ from one reader to the next; nothing else in a bulletin does. */
export type PersonalLinks = { unsubscribe: string; preferences: string }

/**
 * Stand-ins, rendered once and replaced for each reader. They are plain addresses, under the name that RFC 2606 keeps for
 * nobody, without a character that HTML, MJML or an URL would write in another way: the same bytes in both parts.
 */
export const placeholders: PersonalLinks = {
  unsubscribe: 'https://liaison.invalid/unsubscribe-of-this-reader',
  preferences: 'https://liaison.invalid/preferences-of-this-reader',
}

/** The message of one reader. Their addresses are signed tokens: no character in them needs escaping. */
export function personalise<Mail extends { html: string; text: string }>(
  mail: Mail,
  links: PersonalLinks,
): Mail {
  return { ...mail, html: withLinks(mail.html, links), text: withLinks(mail.text, links) }
}

function withLinks(part: string, { unsubscribe, preferences }: PersonalLinks): string {
  return part
    .replaceAll(placeholders.unsubscribe, unsubscribe)
    .replaceAll(placeholders.preferences, preferences)
}
