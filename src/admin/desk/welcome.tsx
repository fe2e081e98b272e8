import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { mayImport } from '../../exchange/may-import'
import { languageOf } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { adminWords } from '../../language/words/admin'
import { exchangeWords } from '../../language/words/exchange'

const create = (collection: string) => `/admin/collections/${collection}/create`

/** What people come here to do, above the list of everything. */
export function Welcome({ i18n, user }: ServerProps) {
  const language = languageOf({ i18n })
  const words = adminWords[language].welcome
  const tasks = [
    {
      title: words.write,
      help: words.writeHelp,
      links: [
        [create('fact-sheets'), words.factSheet],
        [create('research'), words.research],
        [create('initiatives'), words.initiative],
        [create('events'), words.event],
        ...(mayImport(user) ? [['/admin/import', exchangeWords[language].screen.title]] : []),
      ],
    },
    {
      title: words.compose,
      help: words.composeHelp,
      links: [
        [create('editions'), words.newEdition],
        ['/admin/collections/editions', words.editions],
      ],
    },
    {
      title: words.see,
      help: words.seeHelp,
      links: [
        [pathTo(language), words.site],
        [pathTo(language, 'bulletins'), words.archive],
      ],
    },
  ]
  return (
    <section className="liaison-welcome" aria-labelledby="liaison-welcome">
      <h2 id="liaison-welcome">{words.title}</h2>
      <div className="liaison-welcome__tasks">
        {tasks.map(({ title, help, links }) => (
          <div key={title} className="liaison-welcome__task">
            <h3>{title}</h3>
            <p>{help}</p>
            <ul>
              {links.map(([href, label]) => (
                <li key={href}>
                  {href?.startsWith('/admin') ? (
                    <Link href={href} prefetch={false}>
                      {label}
                    </Link>
                  ) : (
                    <a href={href}>{label}</a>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
