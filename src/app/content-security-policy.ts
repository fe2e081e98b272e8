/** What a page may load (HARDENING §7; docs/decisions/003). Nothing from elsewhere, whatever the page. */
const shut = ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"]

/** Static public pages, kept and served to all: they hold nobody's data. */
export const publicPolicy = [
  ...shut,
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ')

/** Pages with a person's data or a form's answer: only scripts that bear this answer's nonce run. */
export function personalPolicy(nonce: string): string {
  return [
    ...shut,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A draft as staff see it: a personal page that the admin, and nobody else, may frame. */
export function previewPolicy(nonce: string): string {
  return personalPolicy(nonce).replace("frame-ancestors 'none'", "frame-ancestors 'self'")
}

/** The admin: Payload writes styles inline, shows pictures before they are sent, and frames the preview of a mail. */
export function adminPolicy(nonce: string): string {
  return [
    ...shut,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/** REST answers are data: a browser that opens one runs nothing. */
export const apiPolicy = "default-src 'none'; frame-ancestors 'self'"
