'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { EmbeddedForms } from '../../audience/embedded-form'
import type { Locale } from '../../language/locale'
import { embedWords } from '../../language/words/embed'
import { callApi } from '../call-api'
import { Choice } from '../choice'
import { useAdminWords } from '../words'

/** On the form of a bulletin: the code of its subscription form, for the pages of other sites. */
export function EmbedPanel() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { language } = useAdminWords()
  const words = embedWords[language].panel
  const { forms, hasFailed } = useForms(id, savedDocumentData?.updatedAt)
  return (
    <section className="liaison-block liaison-embed" aria-labelledby="liaison-embed">
      <h3 id="liaison-embed">{words.title}</h3>
      <p className="liaison-note">{id ? words.intro : words.saveFirst}</p>
      {hasFailed && <p role="alert">{words.failed}</p>}
      {forms && <Code forms={forms} />}
    </section>
  )
}

function Code({ forms }: { forms: EmbeddedForms }) {
  const { user } = useAuth()
  const { language } = useAdminWords()
  const words = embedWords[language].panel
  const [locale, setLocale] = useState<Locale>('fr')
  const [isCopied, setCopied] = useState(false)
  const code = forms[locale] ?? forms.fr
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      {forms.en ? (
        <Choice
          legend={words.language}
          value={locale}
          options={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(chosen) => {
            setLocale(chosen)
            setCopied(false)
          }}
        />
      ) : (
        <p className="liaison-note">{words.frenchOnly}</p>
      )}
      <label className="liaison-embed__code">
        {words.code}
        <textarea
          readOnly
          rows={10}
          spellCheck={false}
          value={code}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <div className="liaison-buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{isCopied && words.copied}</span>
      </div>
      <p className="liaison-note">
        {words.version(forms.version)} {words.outdated}
      </p>
      <p className="liaison-note">
        {forms.sites.length > 0 ? words.sites(forms.sites.join(', ')) : words.noSites}{' '}
        {user?.role === 'administrator' && <a href="/admin/globals/site">{words.settings}</a>}
      </p>
    </>
  )
}

/** Asked again once the bulletin is saved: its words are in the code. */
function useForms(id: number | string | undefined, savedAt: unknown) {
  const [forms, setForms] = useState<EmbeddedForms | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: savedAt is when to ask again.
  useEffect(() => {
    if (!id) return
    let isLate = false
    callApi<EmbeddedForms>(`/bulletins/${id}/embed`).then(
      (found) => {
        if (isLate) return
        setForms(found)
        setHasFailed(false)
      },
      () => setHasFailed(true),
    )
    return () => {
      isLate = true
    }
  }, [id, savedAt])
  return { forms, hasFailed }
}
