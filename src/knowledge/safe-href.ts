const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** Whether a link typed by staff may become an `href`: no script, no data, nothing relative. */
export function isSafeHref(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && schemes.has(new URL(value).protocol)
}
