'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { type ReactNode, useId, useRef } from 'react'
import { exportWords } from '../../language/words/exports'
import { listFormats } from '../../lists/list-formats'
import { useAdminWords } from '../words'
import { useBulletins } from './use-bulletins'

/** Above the list of people. */
export function ExportPeople() {
  const { language } = useAdminWords()
  const words = exportWords[language].people
  const bulletins = useBulletins(language)
  const id = useId()
  return (
    <ExportForm action="/api/subscribers/export" title={words.title} intro={words.intro}>
      <p className="liaison-import__field">
        <label htmlFor={id}>{words.bulletin}</label>
        <select id={id} name="bulletin">
          <option value="">{words.everyone}</option>
          {bulletins.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {words.followers(name)}
            </option>
          ))}
        </select>
      </p>
    </ExportForm>
  )
}

/** Above the register. */
export function ExportConsents() {
  const { language } = useAdminWords()
  const { title, intro } = exportWords[language].consents
  return <ExportForm action="/api/consents/export" title={title} intro={intro} />
}

/** Under the conditions of a segment that is saved. */
export function ExportSegment() {
  const { id } = useDocumentInfo()
  const { language } = useAdminWords()
  const { title, intro } = exportWords[language].segment
  return id ? <ExportForm action={`/api/segments/${id}/export`} title={title} intro={intro} /> : null
}

type Props = { action: string; title: string; intro: string; children?: ReactNode }

function ExportForm({ action, title, intro, children }: Props) {
  const { user } = useAuth()
  const { language } = useAdminWords()
  const words = exportWords[language]
  const fields = useRef<HTMLDivElement>(null)
  const format = useId()
  if (user?.role !== 'administrator') return null
  return (
    <details className="liaison-block">
      <summary>{title}</summary>
      <p className="liaison-note">{intro}</p>
      <p className="liaison-note">{words.care}</p>
      <div className="liaison-import" ref={fields}>
        {children}
        <p className="liaison-import__field">
          <label htmlFor={format}>{words.format}</label>
          <select id={format} name="format">
            {listFormats.map((one) => (
              <option key={one} value={one}>
                {words.formats[one]}
              </option>
            ))}
          </select>
        </p>
        <Button buttonStyle="secondary" margin={false} onClick={() => send(action, fields.current)}>
          {words.export}
        </Button>
      </div>
    </details>
  )
}

/**
 * As a form of the browser itself does: the file is written to disk as it comes, whatever its size. The page of a segment is one
 * form already, and a form holds no other.
 */
function send(action: string, fields: HTMLElement | null): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  for (const { name, value } of fields?.querySelectorAll('select') ?? []) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name, value })
    form.append(field)
  }
  document.body.append(form)
  form.submit()
  form.remove()
}
