import type { ReactNode } from 'react'

type Props = {
  /** Id of the heading that names it, or its name. */
  labelledBy?: string
  label?: string
  caption?: string
  headings: string[]
  isNumbers?: boolean
  children: ReactNode
}

/** A table that scrolls within itself, and is reached by keyboard (WCAG 2.1.1). */
export function ScrollingTable({ labelledBy, label, caption, headings, isNumbers, children }: Props) {
  return (
    <section
      className={isNumbers ? 'liaison-table liaison-numbers' : 'liaison-table'}
      aria-labelledby={labelledBy}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
      tabIndex={0}
    >
      <table>
        {caption && <caption id={labelledBy}>{caption}</caption>}
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
