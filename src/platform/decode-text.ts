/**
 * Text from bytes: a byte order mark says which, else UTF-8 when every byte fits it, else Windows-1252, which Excel still
 * writes in Québec (WHATWG Encoding Standard).
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** What Windows-1252 has where Latin-1 has controls, from 0x80 on; a full stop is a place it leaves empty. */
const between = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** Node 20 reads `windows-1252` as Latin-1: « œ » and « ’ » would be lost. One byte is one sign: pieces may be read apart. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (sign) => {
      const meant = between[sign.charCodeAt(0) - 0x80]
      return meant && meant !== '.' ? meant : sign
    })
}
