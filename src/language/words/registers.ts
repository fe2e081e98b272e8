import type { Localised } from '../locale'

/** What administrators read on their dashboard of the registers, read again each night. */
const fr = {
  hold: (day: string) => `Registres relus le ${day}\u00A0: tous les sceaux tiennent.`,
  names: { consents: 'le registre des consentements', audit: 'le journal d’audit' },
  altered: (name: string) => `Quelqu’un a changé ${name} hors de Liaison, ou la clé qui l’a scellé a changé.`,
  broken: (ranks: string) => `Sceaux qui ne tiennent pas, aux rangs\u00A0: ${ranks}.`,
  cut: 'Des lignes ont été coupées à la fin.',
  next: 'Ne changez rien, gardez la dernière sauvegarde, et parlez-en à la personne qui s’occupe du serveur\u00A0: la commande «\u00A0liaison register check\u00A0» relit tout.',
}

const en: typeof fr = {
  hold: (day) => `Registers read again on ${day}: every seal holds.`,
  names: { consents: 'the register of consents', audit: 'the audit log' },
  altered: (name) => `Somebody changed ${name} outside Liaison, or the key that sealed it has changed.`,
  broken: (ranks) => `Seals that do not hold, at places: ${ranks}.`,
  cut: 'Lines were cut off its end.',
  next: 'Change nothing, keep the last backup, and tell whoever looks after the server: the command “liaison register check” reads everything again.',
}

export const registerWords = { fr, en } as const satisfies Localised<typeof fr>
