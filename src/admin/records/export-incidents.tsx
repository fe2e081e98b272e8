'use client'

import { Button, useAuth } from '@payloadcms/ui'
import { incidentWords } from '../../language/words/incidents'
import { useAdminWords } from '../words'

/** Above the register of incidents: the whole of it as a file. */
export function ExportIncidents() {
  const { user } = useAuth()
  const { language } = useAdminWords()
  const words = incidentWords[language]
  if (user?.role !== 'administrator') return null
  return (
    <p>
      <Button el="anchor" url="/api/incidents/export" buttonStyle="secondary" size="small">
        {words.export}
      </Button>
      <span className="liaison-note"> {words.exportNote}</span>
    </p>
  )
}
