'use client'

import { Button, toast } from '@payloadcms/ui'
import type { EditionReport } from '../../delivery/edition-report'
import type { Locale } from '../../language/locale'
import { ApiRefused, callApi } from '../call-api'
import { useAdminWords } from '../words'

/** A test to oneself, in each language the edition goes out in. */
export function TestButtons({ report, ownAddress }: { report: EditionReport; ownAddress: string }) {
  const { words } = useAdminWords()
  const said = words.sending
  const send = async (locale: Locale) => {
    try {
      await callApi(`/editions/${report.id}/test`, { method: 'POST', body: { locales: [locale] } })
      if (report.isWorkerRunning && report.mail.state === 'on') toast.success(said.testQueued)
      else toast.info(said.testWaits)
    } catch (error) {
      toast.error((error instanceof ApiRefused && error.message) || words.failed)
    }
  }
  return (
    <section className="liaison-block">
      <h3>{said.testTitle}</h3>
      <p>{said.testIntro(ownAddress)}</p>
      <div className="liaison-buttons">
        {report.locales.map((locale) => (
          <Button key={locale} buttonStyle="secondary" margin={false} onClick={() => void send(locale)}>
            {locale === 'fr' ? said.testFrench : said.testEnglish}
          </Button>
        ))}
      </div>
    </section>
  )
}
