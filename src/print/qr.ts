import { renderSVG } from 'uqr'

/** An address as a QR code: SVG, black on white, with the quiet zone of four modules that ISO/IEC 18004 asks for. A module is a square of `pixelSize`. */
export function qrCode(address: string, pixelSize = 4): string {
  return renderSVG(address, { ecc: 'M', border: 4, pixelSize })
}
