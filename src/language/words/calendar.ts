/** The editorial calendar, as staff read it. */
const fr = {
  title: 'Calendrier éditorial',
  intro: 'Ce qui est prévu, publié, envoyé ou à revoir, mois par mois, à l’heure du Québec.',
  failed: 'Le calendrier n’a pas pu être lu. Rien n’est perdu\u00A0: rechargez la page.',
  previous: 'Mois précédent',
  next: 'Mois suivant',
  today: 'Aujourd’hui',
  views: { name: 'Présentation', month: 'Mois', list: 'Liste' },
  filter: {
    kinds: 'Montrer',
    collection: 'Genre de contenu',
    everything: 'Tous',
    apply: 'Filtrer',
    clear: 'Tout montrer',
  },
  kinds: {
    publish: 'Mise en ligne prévue',
    unpublish: 'Retrait prévu',
    published: 'Publié',
    sent: 'Bulletin envoyé',
    review: 'À revoir',
    event: 'Événement',
  },
  more: (count: number) => (count === 1 ? '1 autre' : `${count} autres`),
  moreOn: (count: number, day: string) => `${count === 1 ? '1 autre' : `${count} autres`}, ${day}`,
  tooMany:
    'Ce mois en compte davantage\u00A0: seuls les 100 premiers de chaque genre sont montrés. Filtrez pour voir les autres.',
  nothing: 'Rien ce mois-ci.',
  nothingFound: 'Rien ce mois-ci avec ces filtres.',
  nothingHelp:
    'Pour prévoir une mise en ligne ou un retrait, ouvrez un contenu et choisissez «\u00A0Programmer la publication\u00A0» à côté du bouton Publier.',
  navigation: 'Outils',
}

const en: typeof fr = {
  title: 'Editorial calendar',
  intro: 'What is scheduled, published, sent or due for review, month by month, in Québec time.',
  failed: 'The calendar could not be read. Nothing is lost: reload the page.',
  previous: 'Previous month',
  next: 'Next month',
  today: 'Today',
  views: { name: 'Layout', month: 'Month', list: 'List' },
  filter: {
    kinds: 'Show',
    collection: 'Kind of content',
    everything: 'All',
    apply: 'Filter',
    clear: 'Show everything',
  },
  kinds: {
    publish: 'Goes online',
    unpublish: 'Comes off',
    published: 'Published',
    sent: 'Bulletin sent',
    review: 'Review due',
    event: 'Event',
  },
  more: (count) => `${count} more`,
  moreOn: (count, day) => `${count} more, ${day}`,
  tooMany: 'This month holds more: only the first 100 of each kind are shown. Filter to see the others.',
  nothing: 'Nothing this month.',
  nothingFound: 'Nothing this month with these filters.',
  nothingHelp:
    'To schedule a publication or a withdrawal, open a content and choose “Schedule Publish” beside the Publish button.',
  navigation: 'Tools',
}

export const calendarWords = { fr, en }
