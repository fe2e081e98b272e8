import type { Localised } from '../locale'

/** What the archive of the bulletins says. */
const fr = {
  title: 'Bulletins',
  lead: 'Les éditions déjà parues, à lire et à partager.',
  pageTitle: (page: number) => `Bulletins, page\u00A0${page}`,
  none: 'Le premier bulletin n’est pas encore parti. Abonnez-vous pour le recevoir dès sa parution.',
  number: (number: number) => `Numéro\u00A0${number}`,
  pages: 'Pages des archives',
  newer: 'Bulletins plus récents',
  older: 'Bulletins plus anciens',
  pageOf: (page: number, pages: number) => `Page\u00A0${page} de\u00A0${pages}`,
  contents: 'Dans ce numéro',
  sample: 'Contenu d’exemple',
  whom: 'Pour',
  where: 'Territoire',
  subscribeTitle: 'Recevoir le prochain numéro',
  subscribeLead: 'Par courriel, gratuitement. Un clic suffit pour vous désabonner.',
  subscribe: 'S’abonner',
  earlier: 'Lire les bulletins précédents',
  sentBy: 'Bulletin envoyé par',
  onBehalfOf: 'au nom de\u00A0:',
}

export type ArchiveWords = typeof fr

const en: ArchiveWords = {
  title: 'Bulletins',
  lead: 'Past issues, to read and to share.',
  pageTitle: (page) => `Bulletins, page ${page}`,
  none: 'The first bulletin has not gone out yet. Subscribe to receive it as soon as it does.',
  number: (number) => `Issue\u00A0${number}`,
  pages: 'Pages of the archive',
  newer: 'Newer bulletins',
  older: 'Older bulletins',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  contents: 'In this issue',
  sample: 'Sample content',
  whom: 'For',
  where: 'Territory',
  subscribeTitle: 'Get the next issue',
  subscribeLead: 'By email, free of charge. One click is enough to unsubscribe.',
  subscribe: 'Subscribe',
  earlier: 'Read earlier bulletins',
  sentBy: 'Bulletin sent by',
  onBehalfOf: 'on behalf of',
}

export const archiveWords: Localised<ArchiveWords> = { fr, en }
