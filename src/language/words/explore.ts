/** What the pages that lead to contents say: directory, territories, diagram, what is new. English has the keys of French. */
const count = (one: string, several: string) => (number: number) =>
  number === 1 ? `1\u00A0${one}` : `${number}\u00A0${several}`

const fr = {
  explore: 'Explorer',
  places: {
    sections: 'Sections du site',
    pages: 'Guides et dossiers',
    'key-messages': 'Messages clés',
    organisations: 'Organismes',
    territories: 'Territoires',
    'life-phases': 'Phases de vie',
    themes: 'Thèmes',
    audiences: 'Publics',
    'whats-new': 'Quoi de neuf',
  },
  intros: {
    sections: 'Des parties du site composées par l’équipe autour d’un sujet.',
    pages: 'Des textes longs, en chapitres, à lire ou à garder sous la main.',
    'key-messages':
      'Des phrases à reprendre telles quelles, pour chaque public. Copiez-les, affichez-les, faites-les circuler.',
    organisations: 'Qui fait quoi dans le réseau. L’annuaire nomme des organismes, jamais des personnes.',
    territories:
      'Choisissez un territoire sur la carte ou dans la liste\u00A0: ses contenus, ses organismes et ses événements sont réunis.',
    'life-phases':
      'Les contenus situés selon les phases de vie, les passages de l’une à l’autre et les facteurs de persévérance.',
    themes: 'Les contenus par sujet, et un fil à suivre pour chacun.',
    audiences: 'Les contenus selon les personnes à qui ils s’adressent, et un fil à suivre pour chacun.',
    'whats-new': 'Ce qui vient de paraître et ce qui a été révisé, avec la raison de chaque révision.',
  },
  nothing: 'Rien n’est encore publié ici. Le bulletin annonce chaque parution.',
  onThisPage: 'Sur cette page',
  seeAll: (what: string) => `Tout voir\u00A0: ${what}`,
  contents: count('contenu', 'contenus'),
  narrowedBy: (name: string, value: string) => `${name}\u00A0: ${value}`,
  filterNames: { organisation: 'Organisme', factor: 'Facteur', phase: 'Phase de vie' },

  chapters: 'Chapitres',
  chapter: (number: number) => `Chapitre\u00A0${number}`,
  previousChapter: (title: string) => `Chapitre précédent\u00A0: ${title}`,
  nextChapter: (title: string) => `Chapitre suivant\u00A0: ${title}`,
  toChapters: 'Retour aux chapitres',

  type: 'Type',
  role: 'Rôle',
  anyType: 'Tous les types',
  anyRole: 'Tous les rôles',
  organisations: count('organisme', 'organismes'),
  website: 'Site Web',
  writeTo: 'Écrire à l’organisme',
  itsContents: 'Ses contenus',
  contentsOf: 'Contenus',
  noOrganisation: 'Aucun organisme ne correspond à ces choix.',

  map: 'Carte schématique',
  mapOf: (region: string) => `Carte schématique de la région\u00A0: ${region}`,
  mapNote:
    'Chaque case est une MRC ou un territoire équivalent. La disposition est approximative\u00A0: elle aide à se repérer, sans montrer les limites réelles.',
  formerNote: 'Les cases en pointillé ont fait partie de cette région et relèvent aujourd’hui d’une autre.',
  list: 'Liste',
  kinds: { region: 'Région administrative', mrc: 'MRC ou territoire équivalent', cre: 'Ancienne CRÉ' },
  cres: 'Anciennes conférences régionales des élus (CRÉ)',
  partOf: 'Fait partie de',
  formerCre: 'Ancienne CRÉ',
  members: 'Territoires',
  here: 'Ici',
  ofRegion: 'Voir aussi la région',

  diagram: 'Grille des phases de vie et des facteurs',
  diagramHow:
    'Chaque nombre mène aux contenus de la case. Au clavier, les flèches passent d’une case à l’autre.',
  phases: 'Phases de vie',
  phaseOrPassage: 'Phase ou passage',
  passage: 'Passage',
  spheres: { individuel: 'Individu', familial: 'Famille', scolaire: 'École', social: 'Communauté' },
  noContent: 'aucun contenu',
  cellName: (row: string, factor: string, number: number) =>
    `${row}, ${factor}\u00A0: ${count('contenu', 'contenus')(number)}`,
  cellTitle: (row: string, factor: string) => `${row}\u00A0: ${factor}`,
  cellIntro: 'Ce que le site offre pour ce facteur, à ce moment de la vie.',
  backToGrid: 'Retour à la grille',
  cellEmpty: 'Aucun contenu n’est encore situé dans cette case.',
  newestOnly: (number: number) =>
    `La grille compte les ${number}\u00A0contenus les plus récents de chaque genre.`,
  passageRule: 'Un passage réunit les contenus qui touchent à la fois la phase de départ et celle d’arrivée.',

  appeared: 'Paru',
  revised: 'Révisé',
  reason: 'Raison\u00A0:',
  earlier: 'Les parutions plus anciennes se trouvent dans les listes de chaque genre de contenu.',

  forAudience: (name: string) => `Pour\u00A0: ${name}`,
  forAll: 'Pour tout le monde',
  copy: 'Copier le message',
  copied: 'Message copié',
  cardPdf: 'Carte (PDF)',
  cardPng: 'Carte (image)',
  ownPage: 'Lien direct',
  cardOf: (message: string) => `du message «\u00A0${message}\u00A0»`,
  from: 'De',
  toRead: 'Pour aller plus loin',

  follow: 'Suivre',
  followFeed: (name: string) => `Fil Atom\u00A0: ${name}`,
  followJson: (name: string) => `Fil JSON\u00A0: ${name}`,
  followCalendar: (name: string) => `Calendrier (.ics)\u00A0: ${name}`,
}

const countEn = (one: string, several: string) => (number: number) =>
  number === 1 ? `1 ${one}` : `${number} ${several}`

const en: typeof fr = {
  explore: 'Explore',
  places: {
    sections: 'Site sections',
    pages: 'Guides and features',
    'key-messages': 'Key messages',
    organisations: 'Organizations',
    territories: 'Territories',
    'life-phases': 'Life phases',
    themes: 'Themes',
    audiences: 'Audiences',
    'whats-new': 'What’s new',
  },
  intros: {
    sections: 'Parts of the site that the team has put together around a subject.',
    pages: 'Long texts in chapters, to read or to keep at hand.',
    'key-messages': 'Sentences to use as they are, for each audience. Copy them, post them, pass them on.',
    organisations: 'Who does what in the network. The directory names organizations, never people.',
    territories:
      'Choose a territory on the map or in the list: its contents, organizations and events are brought together.',
    'life-phases':
      'Contents placed by life phase, by the passages between phases, and by perseverance factor.',
    themes: 'Contents by subject, with a feed to follow for each.',
    audiences: 'Contents by the people they are meant for, with a feed to follow for each.',
    'whats-new': 'What has just come out and what has been revised, with the reason for each revision.',
  },
  nothing: 'Nothing has been published here yet. The bulletin announces each new piece.',
  onThisPage: 'On this page',
  seeAll: (what) => `See all: ${what}`,
  contents: countEn('content', 'contents'),
  narrowedBy: (name, value) => `${name}: ${value}`,
  filterNames: { organisation: 'Organization', factor: 'Factor', phase: 'Life phase' },

  chapters: 'Chapters',
  chapter: (number) => `Chapter ${number}`,
  previousChapter: (title) => `Previous chapter: ${title}`,
  nextChapter: (title) => `Next chapter: ${title}`,
  toChapters: 'Back to the chapters',

  type: 'Type',
  role: 'Role',
  anyType: 'All types',
  anyRole: 'All roles',
  organisations: countEn('organization', 'organizations'),
  website: 'Website',
  writeTo: 'Write to the organization',
  itsContents: 'Its contents',
  contentsOf: 'Contents',
  noOrganisation: 'No organization matches these choices.',

  map: 'Schematic map',
  mapOf: (region) => `Schematic map of the region: ${region}`,
  mapNote:
    'Each tile is an RCM or an equivalent territory. The layout is approximate: it helps you find your way and does not show real boundaries.',
  formerNote: 'Dashed tiles used to be part of this region and now belong to another.',
  list: 'List',
  kinds: { region: 'Administrative region', mrc: 'RCM or equivalent territory', cre: 'Former CRÉ' },
  cres: 'Former regional conferences of elected officers (CRÉ)',
  partOf: 'Part of',
  formerCre: 'Former CRÉ',
  members: 'Territories',
  here: 'Here',
  ofRegion: 'See the region too',

  diagram: 'Grid of life phases and factors',
  diagramHow:
    'Each number leads to the contents of its cell. On a keyboard, the arrow keys move from cell to cell.',
  phases: 'Life phases',
  phaseOrPassage: 'Phase or passage',
  passage: 'Passage',
  spheres: { individuel: 'Individual', familial: 'Family', scolaire: 'School', social: 'Community' },
  noContent: 'no content',
  cellName: (row, factor, number) => `${row}, ${factor}: ${countEn('content', 'contents')(number)}`,
  cellTitle: (row, factor) => `${row}: ${factor}`,
  cellIntro: 'What the site offers on this factor, at this time of life.',
  backToGrid: 'Back to the grid',
  cellEmpty: 'No content has been placed in this cell yet.',
  newestOnly: (number) => `The grid counts the ${number} most recent contents of each kind.`,
  passageRule: 'A passage gathers the contents that touch both the phase it leaves and the one it reaches.',

  appeared: 'Published',
  revised: 'Revised',
  reason: 'Reason:',
  earlier: 'Earlier publications are in the lists of each kind of content.',

  forAudience: (name) => `For: ${name}`,
  forAll: 'For everyone',
  copy: 'Copy the message',
  copied: 'Message copied',
  cardPdf: 'Card (PDF)',
  cardPng: 'Card (image)',
  ownPage: 'Direct link',
  cardOf: (message) => `of the message “${message}”`,
  from: 'From',
  toRead: 'To go further',

  follow: 'Follow',
  followFeed: (name) => `Atom feed: ${name}`,
  followJson: (name) => `JSON feed: ${name}`,
  followCalendar: (name) => `Calendar (.ics): ${name}`,
}

export const exploreWords = { fr, en }
