import type { Localised } from '../locale'
import { upkeepNotices } from './upkeep-notices'

type Named = { name: string; purpose: string }

/** The single mails that answer a person's own act. One idea each; the link is a button beside these words. */
const fr = {
  confirm: (bulletins: Named[]) => ({
    title: 'Confirmez votre abonnement',
    preheader: 'Un bouton, et c’est fait. Sans confirmation, nous n’enverrons rien.',
    paragraphs: [
      'Quelqu’un, sans doute vous, a demandé que cette adresse reçoive\u00a0:',
      ...bulletins.map(({ name, purpose }) => `«\u00a0${name}\u00a0». ${purpose}`),
      'Pour commencer à recevoir ces envois, confirmez avec ce bouton. Il fonctionne pendant 7 jours.',
    ],
    action: 'Confirmer mon abonnement',
    afterword: [
      'Vous n’avez rien demandé? Ne faites rien\u00a0: sans confirmation, vous ne recevrez aucun envoi. Le dernier lien de ce message nous demande de ne plus vous écrire.',
      'Une fois l’abonnement actif, vous pourrez retirer votre consentement en tout temps, par le lien au bas de chaque envoi.',
    ],
  }),
  'already-subscribed': (bulletins: Named[]) => ({
    title: 'Votre abonnement est déjà actif',
    preheader: 'Vous n’avez rien à faire. Ce lien mène à vos préférences.',
    paragraphs: [
      'Quelqu’un, sans doute vous, vient de demander un abonnement pour cette adresse. Elle reçoit déjà\u00a0:',
      ...bulletins.map(({ name, purpose }) => `«\u00a0${name}\u00a0». ${purpose}`),
      'Rien n’a changé. Pour choisir vos thèmes, vos territoires, votre langue ou vous désabonner, ouvrez vos préférences. Le lien fonctionne pendant 30 jours.',
    ],
    action: 'Ouvrir mes préférences',
    afterword: ['Vous n’avez rien demandé? Vous pouvez effacer ce message, il ne change rien.'],
  }),
  preferences: (_bulletins: Named[]) => ({
    title: 'Votre lien vers vos préférences',
    preheader: 'Un nouveau lien, comme vous l’avez demandé.',
    paragraphs: [
      'Vous avez demandé un nouveau lien vers vos préférences. Il fonctionne pendant 30 jours et n’est que pour vous\u00a0: ne le transférez pas.',
    ],
    action: 'Ouvrir mes préférences',
    afterword: ['Vous n’avez rien demandé? Vous pouvez effacer ce message, il ne change rien.'],
  }),
  rights: (_bulletins: Named[]) => ({
    title: 'Votre lien vers vos renseignements',
    preheader: 'Il fonctionne pendant 30\u00a0minutes.',
    paragraphs: [
      'Vous avez demandé à voir ce que nous gardons sur vous. Ce lien permet aussi de changer d’adresse, de télécharger vos renseignements ou de les faire effacer.',
      'Il fonctionne pendant 30\u00a0minutes et n’est que pour vous\u00a0: ne le transférez pas.',
    ],
    action: 'Voir mes renseignements',
    afterword: [
      'Vous n’avez rien demandé? Quelqu’un a peut-être ouvert un courriel que vous avez transféré. Vous pouvez effacer ce message, il ne change rien.',
    ],
  }),
  'new-address': (bulletins: Named[]) => ({
    title: 'Confirmez votre nouvelle adresse',
    preheader: 'Un bouton, et vos envois arriveront ici. Sans lui, rien ne change.',
    paragraphs: [
      bulletins.length === 0
        ? 'Une personne inscrite chez nous, sans doute vous, veut être jointe à cette adresse.'
        : 'Une personne abonnée, sans doute vous, veut recevoir à cette adresse\u00a0:',
      ...bulletins.map(({ name, purpose }) => `«\u00a0${name}\u00a0». ${purpose}`),
      'Pour que cette adresse remplace l’ancienne, confirmez avec ce bouton. Il fonctionne pendant un jour.',
    ],
    action: 'Confirmer cette adresse',
    afterword: ['Vous n’avez rien demandé? Ne faites rien\u00a0: vous ne recevrez aucun envoi.'],
  }),
  'address-changed': (_bulletins: Named[], address: string) => ({
    title: 'Votre adresse a changé',
    preheader: 'Vos envois arrivent maintenant ailleurs.',
    paragraphs: [
      `Comme demandé, vos envois n’arrivent plus à cette adresse. Ils vont maintenant à ${address}.`,
      'La demande est venue d’un lien envoyé ici, et la nouvelle adresse l’a confirmée.',
    ],
    action: null,
    afterword: ['Ce n’était pas vous? Écrivez-nous sans tarder, aux coordonnées ci-dessous.'],
  }),
  /** Under the rest of a mail that asks for consent. */
  wayOut: {
    unasked: 'Ce n’était pas moi\u00a0: ne plus m’écrire',
    renew: 'Ne plus recevoir ce bulletin',
    renewAll: 'Ne plus recevoir aucun de nos envois',
  },
  identification: {
    sentBy: 'Envoyé par',
    onBehalfOf: 'au nom de\u00A0:',
    contact: 'Pour nous joindre',
    fallbackLink: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:',
  },
}

const en: typeof fr = {
  confirm: (bulletins) => ({
    title: 'Confirm your subscription',
    preheader: 'One button and you are done. Unless you confirm, we send nothing.',
    paragraphs: [
      'Someone, most likely you, asked that this address receive:',
      ...bulletins.map(({ name, purpose }) => `“${name}.” ${purpose}`),
      'To start receiving these mailings, confirm with this button. It works for 7 days.',
    ],
    action: 'Confirm my subscription',
    afterword: [
      'You asked for nothing? Then do nothing: unless you confirm, no mailing will reach you. The last link of this message asks us not to write to you again.',
      'Once subscribed, you can withdraw your consent at any time, with the link at the foot of every mailing.',
    ],
  }),
  'already-subscribed': (bulletins) => ({
    title: 'Your subscription is already active',
    preheader: 'There is nothing to do. This link leads to your preferences.',
    paragraphs: [
      'Someone, most likely you, has just asked for a subscription for this address. It already receives:',
      ...bulletins.map(({ name, purpose }) => `“${name}.” ${purpose}`),
      'Nothing has changed. To choose your themes, territories or language, or to unsubscribe, open your preferences. The link works for 30 days.',
    ],
    action: 'Open my preferences',
    afterword: ['You asked for nothing? You can delete this message: it changes nothing.'],
  }),
  preferences: () => ({
    title: 'Your link to your preferences',
    preheader: 'A new link, as you asked.',
    paragraphs: [
      'You asked for a new link to your preferences. It works for 30 days and is for you alone: please do not forward it.',
    ],
    action: 'Open my preferences',
    afterword: ['You asked for nothing? You can delete this message: it changes nothing.'],
  }),
  rights: () => ({
    title: 'Your link to your information',
    preheader: 'It works for 30 minutes.',
    paragraphs: [
      'You asked to see what we hold about you. This link also lets you change your address, download your information or have it erased.',
      'It works for 30 minutes and is for you alone: please do not forward it.',
    ],
    action: 'See my information',
    afterword: [
      'You asked for nothing? Someone may have opened an email that you forwarded. You can delete this message: it changes nothing.',
    ],
  }),
  'new-address': (bulletins) => ({
    title: 'Confirm your new address',
    preheader: 'One button, and your mailings will arrive here. Without it, nothing changes.',
    paragraphs: [
      bulletins.length === 0
        ? 'Someone on our list, most likely you, wants to be reached at this address.'
        : 'A subscriber, most likely you, wants to receive at this address:',
      ...bulletins.map(({ name, purpose }) => `“${name}.” ${purpose}`),
      'For this address to replace the old one, confirm with this button. It works for one day.',
    ],
    action: 'Confirm this address',
    afterword: ['You asked for nothing? Then do nothing: no mailing will reach you.'],
  }),
  'address-changed': (_bulletins, address) => ({
    title: 'Your address has changed',
    preheader: 'Your mailings now arrive elsewhere.',
    paragraphs: [
      `As asked, your mailings no longer arrive at this address. They now go to ${address}.`,
      'The request came from a link sent here, and the new address confirmed it.',
    ],
    action: null,
    afterword: ['It was not you? Write to us without delay, at the contact below.'],
  }),
  wayOut: {
    unasked: 'It was not me: do not write to me again',
    renew: 'Stop receiving this bulletin',
    renewAll: 'Stop receiving all of our mailings',
  },
  identification: {
    sentBy: 'Sent by',
    onBehalfOf: 'on behalf of',
    contact: 'To reach us',
    fallbackLink: 'If the button does not work, copy this address into your browser:',
  },
}

export const noticeWords = {
  fr: { ...fr, ...upkeepNotices.fr },
  en: { ...en, ...upkeepNotices.en },
} as const satisfies Localised<typeof fr>
