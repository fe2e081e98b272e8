import type { Localised } from '../locale'

/** The notice that brings a content back to the person who wrote it, before the date chosen for its review. */
const fr = {
  subject: (title: string) => `À revoir\u00A0: ${title}`,
  preheader: (day: string) => `La date de révision choisie est le ${day}.`,
  title: 'Un contenu revient vers vous',
  paragraphs: (title: string, day: string) => [
    `«\u00A0${title}\u00A0» est à revoir le ${day}. Relisez-le\u00A0: ce qu’il dit est-il encore vrai, ses liens mènent-ils toujours quelque part?`,
    'S’il n’y a rien à changer, choisissez une nouvelle date dans «\u00A0À revoir le\u00A0». Sinon, modifiez-le et soumettez-le à la révision.',
  ],
  action: 'Ouvrir le contenu',
  toAuthor: 'Vous recevez cet avis, une seule fois, parce que vous avez écrit ce contenu.',
  toEditor:
    'Vous recevez cet avis, une seule fois, parce que la personne qui a écrit ce contenu n’est plus dans l’équipe.',
}

const en: typeof fr = {
  subject: (title) => `To review: ${title}`,
  preheader: (day) => `The date chosen for its review is ${day}.`,
  title: 'A content comes back to you',
  paragraphs: (title, day) => [
    `“${title}” is due for review on ${day}. Read it again: is what it says still true, do its links still lead somewhere?`,
    'If nothing needs to change, choose a new date in “Review on”. Otherwise, change it and submit it for review.',
  ],
  action: 'Open the content',
  toAuthor: 'You receive this notice, once, because you wrote this content.',
  toEditor:
    'You receive this notice, once, because the person who wrote this content is no longer on the team.',
}

export const reviewWords = { fr, en } as const satisfies Localised<typeof fr>
