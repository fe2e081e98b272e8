import type { Locale, Localised } from '../locale'

/** What staff read about what points at a term, a file or a content. */
const fr = {
  title: 'Utilisé par',
  nothing: 'Rien n’y mène : vous pouvez le supprimer.',
  help: 'Tant que ces liens existent, rien ne se supprime.',
  trashHelp: 'À la corbeille, il laisserait ces liens sans rien au bout.',
  failed: 'La liste n’a pas pu être lue. Rien n’est perdu : rechargez la page.',
  more: (count: string) => `et ${count} de plus`,
  hidden: 'Les noms sont réservés à l’administration.',
  moveTo: 'Déplacer ces liens vers',
  choose: 'Choisir…',
  move: 'Déplacer les liens',
  moving: (count: string) => `Déplacement en cours : ${count} faits`,
  moved: (count: string) => `Liens déplacés : ${count}.`,
  held: (count: string) => `Laissés, parce qu’une personne y écrit en ce moment : ${count}.`,
  kept: (count: string) => `Laissés à l’administration : ${count}.`,
  refused: (users: string) =>
    `Rien n’a été supprimé, parce que ceci sert encore. ${users}. Ouvrez-le et voyez « Utilisé par » : les liens peuvent y être déplacés.`,
}

const en: typeof fr = {
  title: 'Used by',
  nothing: 'Nothing leads to it: you can delete it.',
  help: 'As long as these links exist, it cannot be deleted.',
  trashHelp: 'In the trash, it would leave these links leading nowhere.',
  failed: 'The list could not be read. Nothing is lost: reload the page.',
  more: (count) => `and ${count} more`,
  hidden: 'Names are for administrators only.',
  moveTo: 'Move these links to',
  choose: 'Choose…',
  move: 'Move the links',
  moving: (count) => `Moving: ${count} done`,
  moved: (count) => `Links moved: ${count}.`,
  held: (count) => `Left, because somebody is writing there right now: ${count}.`,
  kept: (count) => `Left to the administrators: ${count}.`,
  refused: (users) =>
    `Nothing was deleted, because this is still in use. ${users}. Open it and see “Used by”: the links can be moved there.`,
}

export const usageWords = { fr, en } as const satisfies Localised<typeof fr>

type Users = { label: string; count: number; items: { title: string | null }[] }

const named = 3

/** « Fiches : 12 (« A », « B », « C »…); Événements : 1 (« D ») » */
export function usageInWords(users: Users[], language: Locale): string {
  return users
    .map(({ label, count, items }) => {
      const titles = items.flatMap(({ title }) => (title ? [quoted(title, language)] : [])).slice(0, named)
      const names = titles.length > 0 ? ` (${titles.join(', ')}${count > titles.length ? '…' : ''})` : ''
      return `${label}${language === 'fr' ? '\u00A0' : ''}: ${count}${names}`
    })
    .join('; ')
}

const quoted = (title: string, language: Locale) =>
  language === 'fr' ? `«\u00A0${title}\u00A0»` : `“${title}”`
