import sharp from 'sharp'

/** Draws an SVG of our own making as a PNG, one pixel a point. */
export async function pngOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 72 })
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 128 })
    .toBuffer()
}
