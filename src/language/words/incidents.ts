import type { Localised } from '../locale'

/** What the register of confidentiality incidents and the list of access requests say, besides their labels. */
const fr = {
  tooSoon:
    'Un incident reste au registre au moins cinq ans, à compter du jour où vous en avez pris connaissance. Rien n’a été supprimé.',
  order: 'La fin ne peut pas venir avant le début.',
  knownBefore: 'Vous n’avez pas pu en prendre connaissance avant le début de l’incident.',
  future: 'Cette date est à venir. Écrivez aujourd’hui au plus tard.',
  noticeBefore: 'Un avis ne peut pas venir avant la prise de connaissance.',
  noticesMissing:
    'Avant de clore un incident à risque sérieux\u00A0: écrivez la date de l’avis à la Commission d’accès à l’information, ou pourquoi aucun avis n’a été donné.',
  peopleMissing:
    'Avant de clore un incident à risque sérieux\u00A0: écrivez la date de l’avis aux personnes, l’avis public donné, ou pourquoi aucun avis n’a été donné.',
  answerMissing: 'Avant de conclure, écrivez ce qui a été répondu et le jour de la réponse.',
  refusalMissing: 'Un refus se motive\u00A0: écrivez la raison, l’article de loi et les recours.',
  export: 'Exporter le registre (CSV)',
  exportNote: 'L’exportation est notée au journal d’audit.',
  exportFile: 'registre-des-incidents',
  yes: 'oui',
  no: 'non',
  states: { open: 'Ouvert', closed: 'Clos' },
  anonymous: 'Rendue anonyme',
  columns: {
    data: 'Renseignements visés',
    circumstances: 'Circonstances',
    occurredFrom: 'Début',
    occurredUntil: 'Fin',
    occurredIsApproximate: 'Dates approximatives',
    knownOn: 'Prise de connaissance',
    people: 'Personnes concernées',
    peopleIsApproximate: 'Nombre approximatif',
    seriousRisk: 'Risque de préjudice sérieux',
    riskReasons: 'Éléments qui mènent à cette conclusion',
    caiNotifiedOn: 'Avis à la Commission',
    peopleNotifiedOn: 'Avis aux personnes',
    publicNotice: 'Avis public',
    noNoticeReason: 'Raison de l’absence d’avis',
    measures: 'Mesures prises',
    state: 'État',
  },
  desk: {
    requests: 'Demandes d’accès à conclure',
    due: (day: string) => `à répondre le ${day} au plus tard`,
    late: (day: string) => `en retard\u00A0: il fallait répondre le ${day}`,
    notices: 'Incidents à risque sérieux sans avis',
    nothing: 'Aucune demande d’accès à conclure cette semaine.',
    rest: 'Toutes les demandes à conclure',
  },
}

const en: typeof fr = {
  tooSoon:
    'An incident stays in the register for at least five years from the day you became aware of it. Nothing was deleted.',
  order: 'The end cannot come before the start.',
  knownBefore: 'You cannot have become aware of it before it began.',
  future: 'This date is to come. Write today at the latest.',
  noticeBefore: 'A notice cannot come before you became aware of the incident.',
  noticesMissing:
    'Before closing an incident with a risk of serious injury: write the date of the notice to the Commission d’accès à l’information, or why none was given.',
  peopleMissing:
    'Before closing an incident with a risk of serious injury: write the date of the notice to the persons, the public notice given, or why none was given.',
  answerMissing: 'Before concluding, write what was answered and the day of the answer.',
  refusalMissing: 'A refusal is given with its reasons: write why, the section of the law and the recourses.',
  export: 'Export the register (CSV)',
  exportNote: 'The export is noted in the audit log.',
  exportFile: 'incident-register',
  yes: 'yes',
  no: 'no',
  states: { open: 'Open', closed: 'Closed' },
  anonymous: 'Made anonymous',
  columns: {
    data: 'Information concerned',
    circumstances: 'Circumstances',
    occurredFrom: 'Start',
    occurredUntil: 'End',
    occurredIsApproximate: 'Dates are approximate',
    knownOn: 'Became aware on',
    people: 'Persons concerned',
    peopleIsApproximate: 'Number is approximate',
    seriousRisk: 'Risk of serious injury',
    riskReasons: 'What leads to this conclusion',
    caiNotifiedOn: 'Notice to the Commission',
    peopleNotifiedOn: 'Notice to the persons',
    publicNotice: 'Public notice',
    noNoticeReason: 'Reason for giving no notice',
    measures: 'Measures taken',
    state: 'State',
  },
  desk: {
    requests: 'Access requests to conclude',
    due: (day) => `to be answered by ${day}`,
    late: (day) => `late: an answer was due on ${day}`,
    notices: 'Incidents with a serious risk and no notice',
    nothing: 'No access request to conclude this week.',
    rest: 'All requests to conclude',
  },
}

export const incidentWords = { fr, en } as const satisfies Localised<typeof fr>
