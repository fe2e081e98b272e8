import type { Localised } from '../locale'

/** Why a row of a list has its fate: what keeps it out, what it changes, what of it was left aside. */
const fr = {
  kept: {
    unsubscribed: 'Cette personne s’est désabonnée\u00A0: elle seule peut revenir.',
    left: 'Cette personne a quitté ce bulletin\u00A0: elle seule peut revenir.',
    suppressed: 'Cette adresse est écartée\u00A0: rien ne lui est envoyé.',
    moved:
      'Cette personne a changé d’adresse\u00A0: elle reçoit à la nouvelle, ou elle a quitté. Elle seule peut revenir à celle-ci, par le formulaire.',
    lapsed:
      'Le consentement tacite de cette personne a pris fin, et elle a été effacée\u00A0: il faut un consentement exprès, ou une date plus récente.',
    saysTheList: (state: string) =>
      `La liste dit que cette personne ne reçoit rien\u00A0: «\u00A0${state}\u00A0».`,
    saysTheColumn: (column: string) =>
      `La liste dit que cette personne ne reçoit rien, dans la colonne «\u00A0${column}\u00A0».`,
    saysTheLine: (line: number) => `La ligne ${line} de la liste dit que cette personne ne reçoit rien.`,
    leftOn: (column: string, day: string) =>
      `La liste dit que cette personne ne reçoit plus rien\u00A0: «\u00A0${day}\u00A0» dans la colonne «\u00A0${column}\u00A0».`,
    unknownState: (state: string, column: string) =>
      `On ne sait pas si «\u00A0${state}\u00A0» veut dire que cette personne reçoit encore\u00A0: elle n’entre pas. Si c’est oui, écrivez «\u00A0abonné\u00A0», ou laissez de côté la colonne «\u00A0${column}\u00A0».`,
    notTicked: (column: string) =>
      `La colonne «\u00A0${column}\u00A0» est vide\u00A0: rien ne dit que cette personne veut recevoir quelque chose. Si c’est le cas, écrivez «\u00A0oui\u00A0», ou laissez la colonne de côté.`,
    remembered:
      'Son adresse est retenue comme désabonnée\u00A0: aucune liste ne l’abonnera, elle seule peut revenir, par le formulaire.',
    known:
      'Elle a un dossier ici, et la liste n’y change rien\u00A0: si elle ne veut plus rien recevoir, retirez ses bulletins dans sa fiche.',
    noBulletin: 'La liste dit que cette personne ne suit aucun bulletin.',
    otherBulletins: (names: string[]) =>
      `La liste dit que cette personne suit un autre bulletin\u00A0: ${names.join(', ')}.`,
  },
  /** Why a row comes in, changes somebody or changes nothing. */
  why: {
    created: 'Cette adresse n’était pas connue.',
    unchanged: 'Rien à ajouter\u00A0: cette personne suit déjà ce bulletin.',
    confirms: 'Elle avait demandé sans confirmer\u00A0: la liste la confirme, sans qu’elle ait cliqué.',
    follows: 'Elle recevra ce bulletin de plus.',
    records: 'Son consentement est consigné.',
    firstName: 'Son prénom était vide.',
    organisation: 'Son organisme était vide.',
  },
  /** What of a row was left aside. */
  notes: {
    /** `sentence` is about one bulletin of several. */
    ofBulletin: (name: string, sentence: string) => `${name}\u00A0: ${sentence}`,
    dateAside: (reason: string) => `Date laissée de côté\u00A0: ${reason}`,
    proofCut: (most: number) =>
      `La preuve est trop longue\u00A0: ses ${most} premiers caractères sont gardés.`,
    endCut: (told: string, end: string) =>
      `La liste fait durer le consentement tacite jusqu’au ${told}\u00A0: la loi ne le permet pas au-delà du ${end}, qui est retenu.`,
    unknown: (names: string[], more: number) =>
      `Inconnu, laissé de côté\u00A0: ${names.join(', ')}${more > 0 ? ` et ${more} de plus` : ''}`.replace(
        /\.?$/,
        '.',
      ),
    language: (text: string, locale: 'fr' | 'en') =>
      `La langue «\u00A0${text}\u00A0» n’est pas offerte\u00A0: ce sera ${locale === 'fr' ? 'le français' : 'l’anglais'}.`,
  },
}

const en: typeof fr = {
  kept: {
    unsubscribed: 'This person unsubscribed: only they can come back.',
    left: 'This person left this bulletin: only they can come back.',
    suppressed: 'This address is suppressed: nothing is sent to it.',
    moved:
      'This person changed address: they are written to at the new one, or left. Only they can come back to this one, by the form.',
    lapsed:
      'The implied consent of this person ended, and they were erased: it takes an express consent, or a later date.',
    saysTheList: (state) => `The list says that this person receives nothing: “${state}”.`,
    saysTheColumn: (column) => `The list says that this person receives nothing, in the column “${column}”.`,
    saysTheLine: (line) => `Line ${line} of the list says that this person receives nothing.`,
    leftOn: (column, day) =>
      `The list says that this person receives nothing any more: “${day}” in the column “${column}”.`,
    unknownState: (state, column) =>
      `It is not known whether “${state}” means that this person is still written to: they do not come in. If so, write “subscribed”, or leave the column “${column}” aside.`,
    notTicked: (column) =>
      `The column “${column}” is empty: nothing says that this person wants anything. If so, write “yes”, or leave the column aside.`,
    remembered:
      'Their address is kept as unsubscribed: no list will subscribe it, only they can come back, by the form.',
    known:
      'They have a record here, and the list changes nothing in it: if they want nothing more, take their bulletins away on their page.',
    noBulletin: 'The list says that this person follows no bulletin.',
    otherBulletins: (names) =>
      `The list says that this person follows another bulletin: ${names.join(', ')}.`,
  },
  why: {
    created: 'This address was not known.',
    unchanged: 'Nothing to add: this person follows this bulletin already.',
    confirms: 'They had asked and not confirmed: the list confirms them, without a click of theirs.',
    follows: 'They will receive this bulletin too.',
    records: 'Their consent is recorded.',
    firstName: 'Their first name was empty.',
    organisation: 'Their organization was empty.',
  },
  notes: {
    ofBulletin: (name, sentence) => `${name}: ${sentence}`,
    dateAside: (reason) => `Date left aside: ${reason}`,
    proofCut: (most) => `The proof is too long: its first ${most} characters are kept.`,
    endCut: (told, end) =>
      `The list has the implied consent last until ${told}: the law allows no later than ${end}, which is taken.`,
    unknown: (names, more) =>
      `Unknown, left aside: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`.replace(/\.?$/, '.'),
    language: (text, locale) =>
      `The language “${text}” is not offered: it will be ${locale === 'fr' ? 'French' : 'English'}.`,
  },
}

export const rowReasonWords = { fr, en } as const satisfies Localised<typeof fr>
