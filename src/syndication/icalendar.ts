/** One line of a calendar whose value is words: escaped (RFC 5545 s. 3.3.11) and folded. */
export function textLine(name: string, text: string): string {
  return rawLine(name, text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n'))
}

/** One line whose value is a date, a number or an address. Control characters cannot begin another line. */
export function rawLine(name: string, value: string | number): string {
  return fold(`${name}:${value}`.replace(notText, ''))
}

// Control characters but the tab, and halves of surrogate pairs, which UTF-8 cannot write.
const notText = /(?!\t)[\p{Cc}\p{Surrogate}]/gu

/** At most 75 bytes a line, never in the middle of a character (RFC 5545 s. 3.1). */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > 75) {
      lines.push(current)
      current = ' '
      bytes = 1
    }
    current += character
    bytes += size
  }
  return [...lines, current].join('\r\n')
}

/** `20260212T193000Z` */
export function utcMoment(moment: string): string {
  return new Date(moment).toISOString().replace(/\.\d{3}|[-:]/g, '')
}

/** `20260212`, from `2026-02-12`. */
export function calendarDay(isoDay: string): string {
  return isoDay.replaceAll('-', '')
}
