import type { Localised } from '../locale'

/** Staff put right what is wrong of a person. */
const fr = {
  title: 'Corriger une erreur',
  intro:
    'À la demande de la personne, ou pour réparer une faute de notre côté. La raison est gardée avec ses consentements et au journal d’audit\u00A0: la personne la verra dans ses renseignements.',
  firstName: 'Prénom',
  language: 'Langue des envois',
  email: 'Courriel',
  emailNote:
    'Une nouvelle adresse reçoit d’abord un message de confirmation; rien ne change avant sa réponse. L’ancienne est ensuite prévenue.',
  bulletins: 'Bulletins reçus',
  bulletinsNote:
    'Décochez pour retirer un bulletin, si la personne le demande\u00A0: elle seule pourra y revenir. Pour en ajouter un, consignez un consentement, au-dessus de la liste des personnes abonnées.',
  themes: 'Thèmes',
  audiences: 'Publics',
  territories: 'Territoires',
  organisation: 'Organisme',
  organisationNote: 'Un seul\u00A0: celui pour lequel la personne lit les bulletins.',
  reason: 'Pourquoi cette correction?',
  reasonNote: 'Par exemple\u00A0: «\u00A0Au téléphone le 3\u00A0mars, demande de recevoir en anglais\u00A0».',
  save: 'Corriger',
  saved: (changed: string) => `Corrigé\u00A0: ${changed}.`,
  asked: 'La nouvelle adresse doit maintenant confirmer.',
  names: {
    firstName: 'prénom',
    locale: 'langue',
    themes: 'thèmes',
    audiences: 'publics',
    territories: 'territoires',
    organisation: 'organisme',
    bulletins: 'bulletins',
    email: 'adresse',
  },
  outcomes: {
    unchanged: 'Rien n’a changé\u00A0: ce dossier dit déjà cela.',
    'reason-missing': 'Dites pourquoi, en 3 à 500 caractères.',
    unknown: 'Cette personne n’est plus dans la liste. Revenez à la liste.',
    'email-invalid': 'Cette adresse n’en est pas une. Écrivez-la comme «\u00A0nom@exemple.org\u00A0».',
    'email-refused': 'Cette adresse est celle de quelqu’un d’autre, ou elle ne reçoit plus nos envois.',
    'email-asked':
      'Cette adresse a déjà été invitée à confirmer\u00A0: une fois par jour et trois fois en tout, pour n’importuner personne. Rien n’a changé; attendez sa réponse.',
    'bad-request': 'La demande est incomplète. Rechargez la page et recommencez.',
  },
  gone: (names: string) =>
    `Ce qui est choisi a été supprimé\u00A0: ${names}. Rien n’a changé; rechargez la page et choisissez de nouveau.`,
  /** Kept in the register: change it, and raise `consentTextVersion`. */
  registered: (names: string) => `Corrigé par l’équipe\u00A0: ${names}.`,
  withdrawn: (name: string | null) =>
    name
      ? `L’équipe a retiré «\u00A0${name}\u00A0» de ses envois.`
      : 'L’équipe a retiré un bulletin de ses envois.',
}

const en: typeof fr = {
  title: 'Correct a mistake',
  intro:
    'At the person’s request, or to mend a fault of ours. The reason is kept with their consents and in the audit log: the person will see it in their information.',
  firstName: 'First name',
  language: 'Language of mailings',
  email: 'Email',
  emailNote:
    'A new address first receives a message to confirm; nothing changes before it answers. Then the old one is told.',
  bulletins: 'Bulletins received',
  bulletinsNote:
    'Untick to take a bulletin away, if the person asks for it: they alone can come back to it. To add one, record a consent, above the list of subscribers.',
  themes: 'Themes',
  audiences: 'Audiences',
  territories: 'Territories',
  organisation: 'Organization',
  organisationNote: 'One only: the one for which the person reads bulletins.',
  reason: 'Why this correction?',
  reasonNote: 'For example: “By telephone on March 3, asked for mailings in English”.',
  save: 'Correct',
  saved: (changed) => `Corrected: ${changed}.`,
  asked: 'The new address must now confirm.',
  names: {
    firstName: 'first name',
    locale: 'language',
    themes: 'themes',
    audiences: 'audiences',
    territories: 'territories',
    organisation: 'organization',
    bulletins: 'bulletins',
    email: 'address',
  },
  outcomes: {
    unchanged: 'Nothing changed: this record says so already.',
    'reason-missing': 'Say why, in 3 to 500 characters.',
    unknown: 'This person is no longer on the list. Go back to the list.',
    'email-invalid': 'This is not an address. Write it like “name@example.org”.',
    'email-refused': 'This address is somebody else’s, or no longer receives our mail.',
    'email-asked':
      'This address was already asked to confirm: once a day and three times in all, so as to pester nobody. Nothing changed; wait for its answer.',
    'bad-request': 'The request is incomplete. Reload the page and try again.',
  },
  gone: (names) =>
    `What is chosen has been deleted: ${names}. Nothing changed; reload the page and choose again.`,
  registered: (names) => `Corrected by staff: ${names}.`,
  withdrawn: (name) =>
    name ? `Staff took “${name}” off their mailings.` : 'Staff took a bulletin off their mailings.',
}

export const correctionWords = { fr, en } as const satisfies Localised<typeof fr>
