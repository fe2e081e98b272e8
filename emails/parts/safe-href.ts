/**
 * The address when it may be followed from a mail, null when not. An item whose address is refused keeps its words and
 * loses its link, in both parts: a bulletin is not stopped on the eve of its sending by one bad address.
 */
export function safeHref(address: string): string | null {
  return /^(?:https?:\/\/|mailto:)[^\s"<>\\]+$/i.test(address) ? address : null
}
