/** The scales of the evidence card, from least to most. `not-rated` is what stands until a person chooses. */
export const evidenceScales = {
  strength: ['not-rated', 'very-limited', 'limited', 'moderate', 'extensive'],
  effect: ['not-rated', 'harmful', 'no-effect', 'low', 'moderate', 'high'],
  cost: ['not-rated', 'very-low', 'low', 'moderate', 'high'],
  applicability: ['not-rated', 'uncertain', 'with-adaptation', 'direct', 'tested-here'],
} as const

export type EvidenceScale = keyof typeof evidenceScales
