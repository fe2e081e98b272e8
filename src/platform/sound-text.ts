/** What every store gives back as it was given: half a surrogate pair becomes U+FFFD, and a NUL goes. */
export function soundText(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '')
}

/** The beginning of a text, `most` UTF-16 units at most: no pair is cut in half. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
