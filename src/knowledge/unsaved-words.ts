/** The words of one field that are on the screen and nowhere else. */
export type UnsavedWords = { field: string; text: string }

type Values = Record<string, unknown>

/** What a form holds that what was saved last does not, as plain text: one entry for each field at the top of a form. */
export function unsavedWords(typed: Values, saved: Values): UnsavedWords[] {
  return Object.entries(typed).flatMap(([field, value]) => {
    if (field === 'updatedAt') return []
    const text = plainText(value).trim()
    return text && text !== plainText(saved[field]).trim() ? [{ field, text }] : []
  })
}

/** Rich text keeps a line for each block; rows of a list likewise. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plainText).join('\n')
  if (!value || typeof value !== 'object') return ''
  const { root, text, children, type, ...rest } = value as Values & { children?: unknown[] }
  if (root) return plainText(root)
  if (typeof text === 'string') return text
  if (children) return children.map(plainText).join(type === 'root' || type === 'list' ? '\n' : '')
  return Object.entries(rest)
    .filter(([name]) => name !== 'id')
    .map(([, inner]) => plainText(inner))
    .filter(Boolean)
    .join('\n')
}
