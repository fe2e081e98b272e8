import type { Locale } from '../locale'

/** Days after which each thing is erased or names nobody any more (src/upkeep/retention.ts). */
export type Kept = Record<
  | 'unconfirmed'
  | 'departed'
  | 'lapsed'
  | 'newAddress'
  | 'notices'
  | 'deliveries'
  | 'requests'
  | 'bounced'
  | 'audit',
  number
>

const fr = (kept: Kept): Record<keyof Kept, string> => ({
  departed: `votre adresse, votre prénom et vos choix, après un désabonnement\u00A0: ${kept.departed}\u00A0jours;`,
  lapsed: `les mêmes, quand un consentement tacite a pris fin\u00A0: ${kept.lapsed}\u00A0jours;`,
  unconfirmed: `une demande d’abonnement jamais confirmée\u00A0: effacée après ${kept.unconfirmed}\u00A0jours;`,
  newAddress: `une nouvelle adresse que vous n’avez pas confirmée\u00A0: ${kept.newAddress}\u00A0jours;`,
  notices: `à qui un message isolé a été envoyé (confirmation, lien, rappel)\u00A0: ${kept.notices}\u00A0jours;`,
  deliveries: `à qui chaque édition a été envoyée\u00A0: ${kept.deliveries}\u00A0jours;`,
  requests: `une demande d’accès, après sa réponse\u00A0: ${kept.requests}\u00A0jours;`,
  bounced: `votre adresse et vos choix, quand l’adresse n’existe plus\u00A0: ${kept.bounced}\u00A0jours;`,
  audit: `ce que l’équipe a fait et consulté, sans votre adresse\u00A0: ${kept.audit}\u00A0jours.`,
})

const en: typeof fr = (kept) => ({
  departed: `your address, first name and choices, after you unsubscribe: ${kept.departed} days;`,
  lapsed: `the same, once an implied consent has ended: ${kept.lapsed} days;`,
  unconfirmed: `a subscription request never confirmed: erased after ${kept.unconfirmed} days;`,
  newAddress: `a new address that you did not confirm: ${kept.newAddress} days;`,
  notices: `to whom a single message was sent (confirmation, link, reminder): ${kept.notices} days;`,
  deliveries: `to whom each edition was sent: ${kept.deliveries} days;`,
  requests: `an access request, once answered: ${kept.requests} days;`,
  bounced: `your address and choices, once the address no longer exists: ${kept.bounced} days;`,
  audit: `what staff did and read, without your address: ${kept.audit} days.`,
})

/** Every period of retention, in a sentence each. */
export const keptInWords = (locale: Locale, kept: Kept): string[] => Object.values({ fr, en }[locale](kept))
