const fr = {
  lift: 'Remettre l’adresse en service',
  why: 'Pourquoi?',
  whyNote: 'La raison est gardée au journal d’audit. N’y écrivez pas l’adresse.',
  lifted: 'L’adresse peut de nouveau recevoir des courriels.',
  reasonNeeded: 'Dites pourquoi, en 3 à 300 caractères.',
  notOurs:
    'Cette personne est partie, ou l’équipe l’a retirée à sa demande\u00A0: elle seule peut revenir, en s’abonnant de nouveau.',
  complaint: 'Cette personne s’est plainte de nos envois\u00A0: son adresse reste écartée.',
  unknown: 'Cette adresse n’est plus écartée. Revenez à la liste.',
  notByStaff: 'Le désabonnement et l’effacement sont des gestes de la personne. Choisissez une autre raison.',
  addressNeeded: 'Écrivez l’adresse à écarter.',
  several: 'Il y a plus d’une adresse\u00A0: écartez-les une à la fois.',
  already: 'Cette adresse est déjà écartée pour cette raison.',
}

const en: typeof fr = {
  lift: 'Put the address back in use',
  why: 'Why?',
  whyNote: 'The reason is kept in the audit log. Do not write the address in it.',
  lifted: 'The address can receive mail again.',
  reasonNeeded: 'Say why, in 3 to 300 characters.',
  notOurs:
    'This person left, or staff took them off at their request: they alone can come back, by subscribing again.',
  complaint: 'This person complained about our mail: their address stays suppressed.',
  unknown: 'This address is no longer suppressed. Go back to the list.',
  notByStaff: 'Unsubscribing and erasure are the person’s own acts. Choose another reason.',
  addressNeeded: 'Enter the address to suppress.',
  several: 'There is more than one address: suppress them one at a time.',
  already: 'This address is already suppressed for this reason.',
}

/** What staff read about an address that receives nothing. */
export const suppressionWords = { fr, en }
