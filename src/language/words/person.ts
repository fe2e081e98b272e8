import type { Localised } from '../locale'

/** What staff do for one person who asks: hand over what is held of them, or erase it. */
const fr = {
  title: 'Droits de la personne',
  intro:
    'Une personne abonnée voit, emporte et fait effacer elle-même ce que nous gardons, par un lien reçu dans sa boîte. Ici, c’est pour une demande venue par lettre ou par téléphone, une fois son identité vérifiée. Consignez aussi la demande sous «\u00A0Demandes d’accès\u00A0»\u00A0: la réponse est due en 30 jours.',
  exportTitle: 'Remettre ce que nous gardons',
  exportNote:
    'Tout ce qui la nomme\u00A0: ce qu’elle a donné, ses choix, ses consentements et ses envois. Remettez le fichier à elle seule. Chaque exportation est notée au journal d’audit.',
  json: 'Exporter en JSON',
  csv: 'Exporter en CSV',
  fileName: 'renseignements',
  eraseTitle: 'Effacer cette personne',
  eraseNote:
    'Son adresse, son prénom et ses choix sont effacés tout de suite, et elle ne reçoit plus rien. C’est définitif. Il reste une empreinte de son adresse, qui garde la preuve de ses consentements et empêche de la réinscrire par erreur.',
  reason: 'Pourquoi?',
  reasonNote:
    'Gardé au registre et au journal d’audit\u00A0: n’y écrivez ni nom ni adresse. Par exemple\u00A0: «\u00A0Lettre du 3\u00A0mars, dossier 12\u00A0».',
  email: 'Écrivez son adresse pour confirmer',
  erase: 'Effacer définitivement',
  erased: 'Cette personne est effacée.',
  outcomes: {
    unknown: 'Cette personne n’est plus dans la liste. Revenez à la liste.',
    'reason-missing': 'Dites pourquoi, en 3 à 300 caractères.',
    'reason-names': 'La raison contient une adresse\u00A0: elle resterait après l’effacement. Retirez-la.',
    'not-the-address':
      'Ce n’est pas l’adresse de cette personne. Rien n’est effacé\u00A0: vérifiez, et recommencez.',
    'bad-request': 'La demande est incomplète. Rechargez la page et recommencez.',
  },
  /** Kept in the register: change it, and raise `consentTextVersion`. */
  registered: 'Renseignements effacés par l’équipe, à la demande de la personne.',
}

const en: typeof fr = {
  title: 'The person’s rights',
  intro:
    'A subscriber sees, takes away and has erased what we hold by themselves, from a link mailed to them. This is for a request that came by letter or by telephone, once you have checked who it is. Also record the request under “Access requests”: the answer is due within 30 days.',
  exportTitle: 'Hand over what we hold',
  exportNote:
    'Everything that names them: what they gave, their choices, their consents and their mail. Give the file to them alone. Each export is noted in the audit log.',
  json: 'Export as JSON',
  csv: 'Export as CSV',
  fileName: 'information',
  eraseTitle: 'Erase this person',
  eraseNote:
    'Their address, first name and choices are erased at once, and they receive nothing more. It cannot be undone. A digest of their address is left: it keeps the proof of their consents and prevents adding them again by mistake.',
  reason: 'Why?',
  reasonNote:
    'Kept in the register and in the audit log: write no name and no address. For example: “Letter of March 3, file 12”.',
  email: 'Write their address to confirm',
  erase: 'Erase for good',
  erased: 'This person is erased.',
  outcomes: {
    unknown: 'This person is no longer on the list. Go back to the list.',
    'reason-missing': 'Say why, in 3 to 300 characters.',
    'reason-names': 'The reason holds an address: it would outlive the erasure. Take it out.',
    'not-the-address': 'This is not the person’s address. Nothing is erased: check it, and try again.',
    'bad-request': 'The request is incomplete. Reload the page and try again.',
  },
  registered: 'Information erased by staff, at the person’s request.',
}

export const personWords = { fr, en } as const satisfies Localised<typeof fr>
