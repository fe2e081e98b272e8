import type { Localised } from '../locale'

/** What the page of one’s preferences says. */
const fr = {
  title: 'Vos préférences',
  lead: 'Ce que vous recevez, et comment le changer.',
  nowTitle: 'Ce que vous recevez',
  /** `what` comes from words/frequency.ts. */
  receives: (what: string, language: 'fr' | 'en', address: string) =>
    `Vous recevez ${what}, en ${language === 'fr' ? 'français' : 'anglais'}, à l’adresse ${address}.`,
  names: (bulletins: string[]) =>
    new Intl.ListFormat('fr-CA').format(
      bulletins.map((name, index) => `${index ? 'de ' : ''}«\u00a0${name}\u00a0»`),
    ),
  chosen: { themes: 'Vos thèmes', audiences: 'Vos publics', territories: 'Vos territoires' },
  chosenHint: 'Vous recevez ce qui s’adresse à tout le monde, et ce qui est réservé à ces choix.',
  noneChosen:
    'Vous n’avez choisi ni thème, ni public, ni territoire\u00a0: vous recevez ce qui s’adresse à tout le monde.',
  paused: (day: string) =>
    `C’est en pause\u00a0: rien ne part avant le ${day}. Les numéros parus d’ici là ne seront pas envoyés ensuite; ils restent à lire sur ce site.`,
  masked:
    'Votre adresse est cachée en partie et votre prénom ne paraît pas, au cas où ce courriel serait transféré.',
  mailOff: 'L’envoi de courriels est interrompu pour le moment\u00a0: le lien partira dès son retour.',
  pauseLabel: 'Ne rien m’envoyer avant le',
  pauseHint: 'Par exemple, 2027-01-31. Laissez vide pour tout recevoir. Un an au plus.',
  change: 'Changer ce que vous recevez',
  submit: 'Enregistrer',
  saved: 'Vos préférences sont enregistrées.',
  addTitle: 'Avant d’ajouter un bulletin',
  noneKept: 'Sans aucun bulletin coché, vous ne recevrez plus rien.',
  leaveTitle: 'Ne plus rien recevoir',
  leaveText: 'L’effet est immédiat. Nous gardons la preuve de votre retrait, comme la loi le demande.',
  leave: 'Me désabonner',
  expiredTitle: 'Ce lien est trop ancien',
  expiredLead:
    'Pour protéger vos renseignements, un lien vers vos préférences fonctionne pendant 30\u00A0jours, ou jusqu’à un changement d’adresse.',
  sendLink: 'M’envoyer un nouveau lien',
  sentTitle: 'Regardez vos courriels',
  sentLead:
    'Si nous gardons votre adresse, un lien y arrive\u00a0: vers vos préférences si votre abonnement est actif, sinon vers vos renseignements, pour 30\u00a0minutes. Nous n’en envoyons que quelques-uns.',
  notSubscribedTitle: 'Votre abonnement n’est pas actif',
  notSubscribedLead: 'Il n’y a donc rien à choisir ici pour le moment.',
  notSubscribed: 'Pour recevoir de nouveau nos envois, demandez un abonnement, puis confirmez-le.',
}

const en: typeof fr = {
  title: 'Your preferences',
  lead: 'What you receive, and how to change it.',
  nowTitle: 'What you receive',
  receives: (what, language, address) =>
    `You receive ${what}, in ${language === 'fr' ? 'French' : 'English'}, at ${address}.`,
  names: (bulletins) =>
    new Intl.ListFormat('en-CA').format(bulletins.map((name, index) => `${index ? 'of ' : ''}“${name}”`)),
  chosen: { themes: 'Your themes', audiences: 'Your audiences', territories: 'Your territories' },
  chosenHint: 'You receive what is meant for everyone, and what is meant for these choices.',
  noneChosen: 'You have chosen no theme, audience or territory: you receive what is meant for everyone.',
  paused: (day) =>
    `It is paused: nothing leaves before ${day}. Issues published until then will not be sent later; they can be read on this site.`,
  masked: 'Your address is partly hidden and your first name does not show, in case this email is forwarded.',
  mailOff: 'Sending email is interrupted for now: the link will leave as soon as it is back.',
  pauseLabel: 'Send me nothing before',
  pauseHint: 'For example, 2027-01-31. Leave empty to receive everything. One year at most.',
  change: 'Change what you receive',
  submit: 'Save',
  saved: 'Your preferences are saved.',
  addTitle: 'Before you add a bulletin',
  noneKept: 'With no bulletin ticked, you will receive nothing more.',
  leaveTitle: 'Receive nothing more',
  leaveText: 'It takes effect at once. We keep the proof of your withdrawal, as the law requires.',
  leave: 'Unsubscribe me',
  expiredTitle: 'This link is too old',
  expiredLead:
    'To protect your information, a link to your preferences works for 30 days, or until your address changes.',
  sendLink: 'Email me a new link',
  sentTitle: 'Check your email',
  sentLead:
    'If we hold your address, a link is on its way to it: to your preferences if your subscription is active, otherwise to your information, for 30 minutes. We send only a few.',
  notSubscribedTitle: 'Your subscription is not active',
  notSubscribedLead: 'So there is nothing to choose here for now.',
  notSubscribed: 'To receive our mailings again, ask for a subscription, then confirm it.',
}

export const preferencesWords = { fr, en } as const satisfies Localised<typeof fr>
