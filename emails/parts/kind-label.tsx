import { light } from '../../src/theme/tokens'
import type { BulletinItem } from '../bulletin-mail'
import { colourOf, kindSign } from './kind-mark'
import { styles } from './styles'

/** The sign and the word of the kind, in its colour, and whether the content is a sample. */
export function KindLabel({ item, sample }: { item: BulletinItem; sample: string }) {
  const colour = colourOf(item.kind)
  return (
    <p className={colour} style={{ ...styles.small, fontWeight: 'bold', color: light[colour] }}>
      <span aria-hidden="true">{`${kindSign[item.kind]}\u00a0\u00a0`}</span>
      {item.kindLabel}
      {item.sample && (
        <>
          {' \u00a0'}
          <span
            className="ink wheat"
            style={{
              padding: '1px 8px',
              border: `1px solid ${light.wheat}`,
              borderRadius: 10,
              color: light.ink,
            }}
          >
            {sample}
          </span>
        </>
      )}
    </p>
  )
}
