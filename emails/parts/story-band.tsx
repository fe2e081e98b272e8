import { light, mailFonts } from '../../src/theme/tokens'
import type { BulletinItem } from '../bulletin-mail'
import { colourOf } from './kind-mark'
import { safeHref } from './safe-href'
import { Arc } from './undertie'

const columnWidth = 552

/** Above a story: its image when it has one; above the lead without one, a quiet band sewn with the undertie. */
export function StoryBand({ item, isLead }: { item: BulletinItem; isLead: boolean }) {
  const src = item.image && safeHref(item.image.url)
  if (!src && !isLead) return null
  const ground = light[colourOf(item.kind)]
  return (
    <tr>
      <td align="center" style={{ backgroundColor: ground }}>
        {item.image && src ? <StoryImage image={item.image} src={src} /> : <Stitches />}
      </td>
    </tr>
  )
}

function StoryImage({ image, src }: { image: NonNullable<BulletinItem['image']>; src: string }) {
  const width = Math.min(image.width, columnWidth)
  return (
    // biome-ignore lint/performance/noImgElement: a mail has no next/image.
    <img
      src={src}
      alt={image.alt}
      width={width}
      height={Math.round((width * image.height) / image.width)}
      // Without it React writes a <link rel="preload"> before everything, outside of the message.
      fetchPriority="low"
      style={{ ...altText, display: 'block', width: '100%', maxWidth: width, height: 'auto' }}
    />
  )
}

/** What is read in the image's place while images are off. */
const altText = { fontFamily: mailFonts.text, fontSize: 16, lineHeight: 1.5, color: light.onAction }

function Stitches() {
  return (
    <table role="presentation" aria-hidden="true" border={0} cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          {['a', 'b', 'c', 'd', 'e'].map((stitch) => (
            <td key={stitch} style={{ padding: '0 5px', height: 52, fontSize: 0, lineHeight: 0 }}>
              <Arc width={44} colour={light.wheat} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
