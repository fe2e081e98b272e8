/** What staff read around a draft that they see as the site would show it. */
const fr = {
  title: 'Aperçu du brouillon',
  name: 'Aperçu',
  what: 'Aperçu du brouillon. L’équipe seule voit cette page, avec ce qui vient d’être enregistré.',
  back: 'Revenir au formulaire',
  online: 'Voir la page en ligne',
  notOnline: 'Pas encore en ligne dans cette langue.',
}

const en: typeof fr = {
  title: 'Draft preview',
  name: 'Preview',
  what: 'Draft preview. Only staff see this page, with what was saved last.',
  back: 'Back to the form',
  online: 'See the page online',
  notOnline: 'Not online yet in this language.',
}

export const previewWords = { fr, en }
