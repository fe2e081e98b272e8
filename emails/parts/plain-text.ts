/** Blocks of plain text, for people who read mail as text and for readers that prefer it. */
const width = 72

/** Breaks lines at ordinary spaces only: a no-break space stays whole, and so does an address. */
export function wrap(text: string, indent = ''): string {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(/[ \t\n\r]+/).filter((part) => part !== '')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row !== '' && indent.length + longer.length > width) {
      rows.push(row)
      row = word
    } else {
      row = longer
    }
  }
  if (row !== '') rows.push(row)
  return rows.map((line, index) => (index === 0 ? line : indent + line)).join('\n')
}

export function underlined(title: string, sign: '=' | '-'): string {
  const rows = wrap(title)
  const longest = Math.max(...rows.split('\n').map((row) => row.length))
  return `${rows}\n${sign.repeat(longest)}`
}

/** The words, then the address alone on its line, so that every client sees where it ends. */
export function linkLines(label: string, address: string): string {
  return `${wrap(label)}\n${address}`
}

export function blocks(parts: (string | false | null | undefined)[], gap = '\n\n'): string {
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join(gap)
}
