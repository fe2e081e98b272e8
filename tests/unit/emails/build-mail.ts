import type { BulletinItem, BulletinMail, BulletinWords, Kind } from '../../../emails/bulletin-mail'
import type { DigestMail } from '../../../emails/digest-mail'
import type { NoticeMail } from '../../../emails/notice-mail'

/** No-break space, written so that a reader of the test sees it. */
export const nb = '\u00a0'

export const placeholders = {
  preferences: 'https://liaison.invalid/{{preferences}}',
  unsubscribe: 'https://liaison.invalid/{{unsubscribe}}',
}

export const identification = {
  senderName: 'Instance régionale de concertation (exemple)',
  onBehalfOf: 'Regroupement pour la persévérance scolaire (exemple)',
  postalAddress: `100, rue de l’Exemple, bureau 200\nSaint-Exemple (Québec)${nb}${nb}J0J${nb}0J0`,
  contact: 'bulletin@example.org',
}

const words: BulletinWords = {
  viewOnline: 'Lire ce numéro en ligne',
  contents: 'Dans ce numéro',
  sample: 'Exemple',
  audiences: 'Pour',
  territories: 'Territoire',
  why: 'Vous recevez ce bulletin parce que vous l’avez accepté, ou en raison de vos liens avec nous.',
  preferences: 'Choisir ce que vous recevez',
  unsubscribe: 'Se désabonner de ce bulletin',
  privacy: 'Lire la politique de confidentialité',
  sentBy: 'Envoyé par',
  onBehalfOf: 'au nom de',
  contact: 'Nous joindre',
  when: 'Quand',
  where: 'Où',
}

export function buildBulletin(changes: Partial<BulletinMail> = {}): BulletinMail {
  return {
    lang: 'fr-CA',
    subject: `Traverser l’automne avec les jeunes${nb}: trois gestes qui aident`,
    preheader: 'Une fiche sur le passage au secondaire, deux recherches, et les rendez-vous de décembre.',
    bulletinName: 'Le fil de la persévérance',
    edition: `Numéro 3 · 22${nb}novembre${nb}2026`,
    opening: {
      html: `<p>Novembre est le mois où la fatigue s’installe. C’est aussi celui où un mot juste, dit au bon moment, change le plus de choses. Ce numéro réunit ce que la région a appris cette année sur les <strong>transitions</strong>.</p><p>Une question, une idée${nb}? Écrivez-nous, ou <a href="https://example.org/fr/a-propos">apprenez à nous connaître</a>.</p>`,
      text: `Novembre est le mois où la fatigue s’installe. C’est aussi celui où un\nmot juste, dit au bon moment, change le plus de choses. Ce numéro réunit\nce que la région a appris cette année sur les transitions.\n\nUne question, une idée${nb}? Écrivez-nous, ou apprenez à nous connaître\nhttps://example.org/fr/a-propos`,
    },
    sections: [
      { heading: 'Fiches d’information', items: [0, 1, 2].map((n) => buildItem('fact-sheets', n)) },
      { heading: 'Recherches', items: [0, 1, 2].map((n) => buildItem('research', n)) },
      { heading: 'Initiatives de la région', items: [0, 1, 2].map((n) => buildItem('initiatives', n)) },
      { heading: 'Événements à venir', items: [0, 1, 2].map((n) => buildItem('events', n)) },
    ],
    policyNotice: '',
    identification,
    links: {
      web: 'https://example.org/fr/bulletins/3',
      privacy: 'https://example.org/fr/confidentialite',
      ...placeholders,
    },
    words,
    ...changes,
  }
}

const titles: Record<Kind, [string, string, string]> = {
  'fact-sheets': [
    'Passer au secondaire sans perdre pied',
    'Le sommeil, premier allié de la réussite',
    `Que répondre à «${nb}l’école, ça ne sert à rien${nb}»`,
  ],
  research: [
    `Concilier études et travail${nb}: au-delà de 15${nb}heures`,
    'Le sentiment d’appartenance se construit dès septembre',
    `Ce que disent 1${nb}240 élèves de leur motivation`,
  ],
  initiatives: [
    'Des employeurs s’engagent à Saint-Exemple',
    'Une bibliothèque qui raccroche',
    'Le club de devoirs qui voyage en autobus',
  ],
  events: [
    'Rendez-vous de la persévérance',
    'Atelier pour les parents de 6e année',
    'Journée des partenaires',
  ],
}

const linkTexts: Record<Kind, string> = {
  'fact-sheets': 'Lire la fiche',
  research: 'Lire le résumé',
  initiatives: 'Découvrir l’initiative',
  events: 'Voir les détails et s’inscrire',
}

const kindLabels: Record<Kind, string> = {
  'fact-sheets': 'Fiche d’information',
  research: 'Recherche',
  initiatives: 'Initiative',
  events: 'Événement',
}

export function buildItem(kind: Kind, n = 0, changes: Partial<BulletinItem> = {}): BulletinItem {
  const title = titles[kind][n % 3] ?? ''
  return {
    kind,
    kindLabel: kindLabels[kind],
    title,
    lead: `L’arrivée au secondaire demande de nouveaux repères${nb}: plusieurs enseignantes et enseignants, un horaire qui change, des amitiés à refaire. Trois gestes simples aident les jeunes à garder confiance.`,
    url: `https://example.org/fr/${kind}/${n + 1}?numero=3&rang=${n}`,
    linkText: `${linkTexts[kind]}${nb}: ${title}`,
    audiences: n === 1 ? ['Parents'] : ['Personnel enseignant', 'Directions', 'Parents'],
    territories: n === 2 ? [] : ['MRC de l’Exemple'],
    sample: n === 1,
    image: null,
    event:
      kind === 'events'
        ? {
            day: String(3 + n * 7),
            month: 'déc.',
            when: `jeudi ${3 + n * 7}${nb}décembre${nb}2026, 19${nb}h`,
            place: n === 2 ? null : 'Bibliothèque de Saint-Exemple',
          }
        : null,
    ...changes,
  }
}

export function buildNotice(changes: Partial<NoticeMail> = {}): NoticeMail {
  return {
    lang: 'fr-CA',
    subject: 'Confirmez votre abonnement',
    preheader: 'Un clic suffit, et le lien est bon pour sept jours.',
    title: 'Confirmez votre abonnement',
    paragraphs: [
      'Bonjour, vous avez demandé à recevoir Le fil de la persévérance à cette adresse.',
      'Pour commencer à le recevoir, confirmez que cette demande vient bien de vous.',
    ],
    action: {
      label: 'Confirmer mon abonnement',
      url: 'https://example.org/c/4f2b0c9e8d7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c',
    },
    afterword: [
      `Vous n’avez rien demandé${nb}? Ne faites rien${nb}: sans confirmation, nous n’écrirons plus à cette adresse.`,
    ],
    identification,
    words: {
      sentBy: 'Envoyé par',
      onBehalfOf: 'au nom de',
      contact: 'Nous joindre',
      fallbackLink: `Si le bouton ne fonctionne pas, copiez cette adresse${nb}:`,
    },
    ...changes,
  }
}

export function buildDigest(changes: Partial<DigestMail> = {}): DigestMail {
  const edition = (n: number) => ({
    lang: 'fr-CA' as const,
    issue: `Le fil de la persévérance · Numéro ${n} · ${14 + n}${nb}novembre${nb}2026`,
    title: `Numéro de novembre${nb}: ce que la région a appris (${n})`,
    url: `https://example.org/fr/bulletins/${n}`,
    preheader: 'Une fiche sur le passage au secondaire, deux recherches et les rendez-vous de décembre.',
    sections: (['fact-sheets', 'events'] as const).map((kind) => ({
      heading: kindLabels[kind],
      items: [0, 1].map((rank) => {
        const { title, url } = buildItem(kind, rank + n)
        return { kind, title, url: `${url}&de=${n}`, note: `${kindLabels[kind]} · Exemple` }
      }),
    })),
    more: n === 1 ? 'Et 3 autres contenus.' : '',
    linkText: `Lire le numéro ${n} en ligne`,
  })
  return {
    lang: 'fr-CA',
    subject: 'Le fil de la persévérance – le résumé de la semaine',
    preheader: 'Deux numéros',
    title: 'Le fil de la persévérance',
    round: `Résumé de la semaine · 23${nb}novembre${nb}2026`,
    editions: [edition(1), edition(2)],
    identifications: [identification],
    policyNotice: '',
    links: { ...placeholders, privacy: 'https://example.org/fr/confidentialite' },
    words: {
      why: 'Vous recevez ce bulletin parce que vous l’avez accepté, ou en raison de vos liens avec nous.',
      preferences: 'Choisir ce que vous recevez',
      unsubscribe: 'Se désabonner de ce bulletin',
      privacy: 'Lire la politique de confidentialité',
      sentBy: 'Envoyé par',
      onBehalfOf: 'au nom de',
      contact: 'Nous joindre',
    },
    ...changes,
  }
}
