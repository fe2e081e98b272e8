import readCode from 'jsqr'
import sharp from 'sharp'

/** What the QR code of a picture says; `null` when no code is found in it. */
export async function readQr(picture: Buffer): Promise<string | null> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null
}
