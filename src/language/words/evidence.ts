/** The evidence card: what each scale means, in words that a reader outside research understands. */
const fr = {
  title: 'Ce que valent les preuves',
  notRated: 'Non évalué',
  basis: 'Sur quoi repose cette appréciation',
  scales: {
    strength: {
      name: 'Solidité des preuves',
      explained: 'Combien d’études sérieuses vont dans le même sens.',
    },
    effect: { name: 'Effet', explained: 'Ce que la pratique change pour les jeunes, d’après ces études.' },
    cost: {
      name: 'Coût',
      explained: 'Ce qu’il faut de temps, de personnes et d’argent pour la mettre en place.',
    },
    applicability: {
      name: 'Applicable au Québec',
      explained: 'Si ce qui a été observé ailleurs peut se faire dans nos écoles et nos milieux.',
    },
  },
  values: {
    strength: {
      'very-limited': 'Très limitée',
      limited: 'Limitée',
      moderate: 'Modérée',
      extensive: 'Étendue',
    },
    effect: {
      harmful: 'Nuisible',
      'no-effect': 'Nul',
      low: 'Faible',
      moderate: 'Modéré',
      high: 'Élevé',
    },
    cost: { 'very-low': 'Très faible', low: 'Faible', moderate: 'Modéré', high: 'Élevé' },
    applicability: {
      uncertain: 'Incertain',
      'with-adaptation': 'Avec adaptation',
      direct: 'Directement',
      'tested-here': 'Éprouvé ici',
    },
  },
}

const en: typeof fr = {
  title: 'What the evidence is worth',
  notRated: 'Not rated',
  basis: 'What this rating rests on',
  scales: {
    strength: { name: 'Strength of evidence', explained: 'How many sound studies point the same way.' },
    effect: { name: 'Effect', explained: 'What the practice changes for young people, according to them.' },
    cost: { name: 'Cost', explained: 'The time, people and money it takes to set up.' },
    applicability: {
      name: 'Applicable in Québec',
      explained: 'Whether what was seen elsewhere can be done in our schools and communities.',
    },
  },
  values: {
    strength: {
      'very-limited': 'Very limited',
      limited: 'Limited',
      moderate: 'Moderate',
      extensive: 'Extensive',
    },
    effect: { harmful: 'Harmful', 'no-effect': 'None', low: 'Low', moderate: 'Moderate', high: 'High' },
    cost: { 'very-low': 'Very low', low: 'Low', moderate: 'Moderate', high: 'High' },
    applicability: {
      uncertain: 'Uncertain',
      'with-adaptation': 'With adaptation',
      direct: 'Directly',
      'tested-here': 'Tested here',
    },
  },
}

export const evidenceWords = { fr, en }
