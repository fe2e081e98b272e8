import { light } from '../../src/theme/tokens'
import type { BulletinItem } from '../bulletin-mail'
import { colourOf } from './kind-mark'
import { safeHref } from './safe-href'

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
    <img
      src={src}
      alt={image.alt}
      width={width}
      height={Math.round((width * image.height) / image.width)}
      // Without it React writes a <link rel="preload"> before everything, outside of the message.
      fetchPriority="low"
      style={{ display: 'block', width: '100%', maxWidth: width, height: 'auto', color: light.onAction, fontSize: 16 }}
    />
  )
}

function Stitches() {
  return (
    <table role="presentation" aria-hidden="true" border={0} cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          {['a', 'b', 'c', 'd', 'e'].map((stitch) => (
            <td key={stitch} style={{ padding: '0 5px', height: 52, fontSize: 0, lineHeight: 0 }}>
              <div
                style={{
                  width: 44,
                  height: 11,
                  borderBottom: `2px solid ${light.wheat}`,
                  borderRadius: '0 0 22px 22px / 0 0 13px 13px',
                }}
              />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
