import type { Localised } from '../locale'

type Rhythm = 'each' | 'weekly' | 'monthly'

/** What a digest says around the editions it carries. */
const fr = {
  severalBulletins: 'Vos bulletins',
  subject: {
    each: (name: string) => `${name} – les numéros mis de côté pour vous`,
    weekly: (name: string) => `${name} – le résumé de la semaine`,
    monthly: (name: string) => `${name} – le résumé du mois`,
  } satisfies Record<Rhythm, unknown>,
  round: {
    each: (day: string) => `Dernier résumé · ${day}`,
    weekly: (day: string) => `Résumé de la semaine · ${day}`,
    monthly: (day: string) => `Résumé du mois · ${day}`,
  } satisfies Record<Rhythm, unknown>,
  issue: (bulletin: string, number: number, day: string) => `${bulletin} · Numéro\u00a0${number} · ${day}`,
  more: (count: number) => (count === 1 ? 'Et 1 autre contenu.' : `Et ${count}\u00a0autres contenus.`),
  read: (number: number, bulletin: string) =>
    `Lire le numéro\u00a0${number} de «\u00a0${bulletin}\u00a0» en ligne`,
  why: {
    each: (names: string) =>
      `Vous recevez ${names} parce que vous l’avez accepté, ou en raison de vos liens avec nous. Vous avez quitté les résumés\u00a0: celui-ci est le dernier, et chaque numéro vous parviendra dès sa parution.`,
    weekly: (names: string) =>
      `Vous recevez ${names} parce que vous l’avez accepté, ou en raison de vos liens avec nous. Vous avez choisi un résumé par semaine\u00a0: une semaine sans numéro, rien n’est envoyé.`,
    monthly: (names: string) =>
      `Vous recevez ${names} parce que vous l’avez accepté, ou en raison de vos liens avec nous. Vous avez choisi un résumé par mois\u00a0: un mois sans numéro, rien n’est envoyé.`,
  } satisfies Record<Rhythm, unknown>,
  names: (names: string[]) => names.map((name) => `«\u00a0${name}\u00a0»`).join(' et '),
  unsubscribe: 'Se désabonner de tous ces bulletins',
}

const en: typeof fr = {
  severalBulletins: 'Your bulletins',
  subject: {
    each: (name) => `${name} – the issues kept for you`,
    weekly: (name) => `${name} – your weekly digest`,
    monthly: (name) => `${name} – your monthly digest`,
  },
  round: {
    each: (day) => `Last digest · ${day}`,
    weekly: (day) => `Weekly digest · ${day}`,
    monthly: (day) => `Monthly digest · ${day}`,
  },
  issue: (bulletin, number, day) => `${bulletin} · Issue ${number} · ${day}`,
  more: (count) => (count === 1 ? 'And 1 other item.' : `And ${count} other items.`),
  read: (number, bulletin) => `Read issue ${number} of “${bulletin}” online`,
  why: {
    each: (names) =>
      `You receive ${names} because you agreed to it, or because of your ties with us. You left the digests: this is the last one, and each issue will now reach you as it comes out.`,
    weekly: (names) =>
      `You receive ${names} because you agreed to it, or because of your ties with us. You chose one digest a week: a week without an issue, nothing is sent.`,
    monthly: (names) =>
      `You receive ${names} because you agreed to it, or because of your ties with us. You chose one digest a month: a month without an issue, nothing is sent.`,
  },
  names: (names) => names.map((name) => `“${name}”`).join(' and '),
  unsubscribe: 'Unsubscribe from all these bulletins',
}

export const digestWords = { fr, en } as const satisfies Localised<typeof fr>
