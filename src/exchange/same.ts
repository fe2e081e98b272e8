/**
 * Whether what a row brings is what is kept already. The names a row does not mention do not count, nor do the ids of
 * list rows, nor spaces and the shape of quotation marks: saving puts French typography right.
 */
export function isSame(brought: unknown, kept: unknown): boolean {
  if (Array.isArray(brought)) {
    const list = Array.isArray(kept) ? kept : []
    return brought.length === list.length && brought.every((one, index) => isSame(one, list[index]))
  }
  if (typeof brought === 'object' && brought !== null) {
    const record = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>
    return Object.entries(brought).every(([name, value]) => name === 'id' || isSame(value, record[name]))
  }
  if (brought === undefined || brought === null || brought === '')
    return kept === undefined || kept === null || kept === ''
  if (typeof brought === 'string' && typeof kept === 'string') return plain(brought) === plain(kept)
  return brought === kept
}

const plain = (text: string) =>
  text
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”«»]/g, '"')
    .replaceAll('...', '…')
    .replaceAll(/[\s\u00A0\u202F]+/g, '')
