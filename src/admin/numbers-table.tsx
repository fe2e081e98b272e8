import type { ReactNode } from 'react'

type Props = { id: string; caption: string; headings: string[]; children: ReactNode }

/** A table of numbers that scrolls within itself, and is reached by keyboard (WCAG 2.1.1). */
export function NumbersTable({ id, caption, headings, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="liaison-table liaison-numbers" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
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
