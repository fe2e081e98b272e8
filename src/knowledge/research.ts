import { type Citation, citationOf } from './citation'
import { type EvidenceScale, evidenceScales } from './evidence'
import type { Raw } from './shape'
import { type Term, termOf } from './terms'

/** What a research summary tells beside its text. Nothing here is worked out: it is what staff wrote. */
export type ResearchFacts = {
  question: string | null
  method: string | null
  findings: string[]
  soWhat: { audience: Term; text: string }[]
  limits: string | null
  evidence: EvidenceCard
  citation: Citation | null
}

/** `null` where nobody rated: the page says so, and shows no value. */
export type EvidenceCard = { ratings: Record<EvidenceScale, string | null>; basis: string | null }

export function researchFacts(raw: Raw): ResearchFacts {
  return {
    question: raw.question || null,
    method: raw.method || null,
    findings: (raw.findings ?? []).flatMap(({ text }) => (text ? [text] : [])),
    soWhat: (raw.soWhat ?? []).flatMap(({ audience, text }) => {
      const term = termOf(audience)
      return term && text ? [{ audience: term, text }] : []
    }),
    limits: raw.limits || null,
    evidence: evidenceCard(raw.evidence),
    citation: citationOf(raw.citation),
  }
}

export function evidenceCard(raw: Raw['evidence']): EvidenceCard {
  const rating = (scale: EvidenceScale) => {
    const value = raw?.[scale]
    const known: readonly string[] = evidenceScales[scale]
    return value && value !== 'not-rated' && known.includes(value) ? value : null
  }
  return {
    ratings: {
      strength: rating('strength'),
      effect: rating('effect'),
      cost: rating('cost'),
      applicability: rating('applicability'),
    },
    basis: raw?.basis || null,
  }
}
