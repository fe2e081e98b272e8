'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Fate, ImportReport } from '../../exchange/row'
import { languageOf } from '../../language/locale'
import { exchangeWords } from '../../language/words/exchange'
import { ScrollingTable } from '../scrolling-table'

const most = 300
const order: Fate[] = ['refused', 'updated', 'created', 'unchanged']
const look: Record<Fate, string> = {
  refused: 'failed',
  updated: 'deferred',
  created: 'accepted',
  unchanged: 'pending',
}

/** Each row of the file and its fate: what is refused comes first, with the reason. */
export function ImportReportTable({ report }: { report: ImportReport }) {
  const { i18n } = useTranslation()
  const words = exchangeWords[languageOf({ i18n })]
  const { screen, fates } = words
  const items = [...report.items].sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate)).slice(0, most)
  return (
    <>
      <dl className="liaison-counts">
        {order.map((fate) => (
          <div key={fate} className="liaison-count">
            <dt>{fates[fate]}</dt>
            <dd>{report[fate]}</dd>
          </div>
        ))}
      </dl>
      {report.notes.map((note) => (
        <p key={note} className="liaison-note">
          {note}
        </p>
      ))}
      {report.items.length > most && <p>{screen.shown(most, report.items.length)}</p>}
      <ScrollingTable
        label={screen.fate}
        headings={[screen.fate, screen.contentTitle, screen.place, screen.remarks]}
      >
        {items.map(({ place, fate, title, slug, reasons, notes }) => (
          <tr key={`${words.place(place)} ${slug}`}>
            <td>
              <span className={`liaison-state liaison-state--${look[fate]}`}>{fates[fate]}</span>
            </td>
            <th scope="row">{title || slug}</th>
            <td>{words.place(place)}</td>
            <td>
              {[...reasons, ...notes].map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </td>
          </tr>
        ))}
      </ScrollingTable>
    </>
  )
}
