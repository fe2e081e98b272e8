/**
 * A file to keep, under a name that a person reads: the title, and for old programs its plain letters (RFC 6266 § 4.3,
 * RFC 8187). What no file system takes in a name becomes a space.
 */
export function attachment(title: string, plainName: string): string {
  const extension = plainName.slice(plainName.lastIndexOf('.'))
  const name = title
    .replace(/[\p{C}\p{Cs}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
  const encoded = encodeURIComponent((name || plainName.slice(0, -extension.length)) + extension).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plainName}"; filename*=UTF-8''${encoded}`
}
