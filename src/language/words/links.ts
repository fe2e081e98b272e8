import type { Localised } from '../locale'

/** What staff read about the links of a content. */
const fr = {
  title: 'Liens à revoir',
  broken: 'brisé',
  unreachable: 'ne répond pas',
  help: 'Vérifiés par le service d’envoi dans ce qui est publié. Un lien corrigé disparaît d’ici après la prochaine vérification.',
  reasons: {
    'reserved-name': 'nom réservé aux exemples, non vérifié',
    'private-address': 'adresse privée, non vérifiée',
    'too-many-redirects': 'trop de redirections',
    'bad-redirect': 'redirection vers nulle part',
    timeout: 'pas de réponse en dix secondes',
    'unknown-name': 'ce nom de site n’existe pas',
    certificate: 'certificat de sécurité refusé',
    'no-answer': 'le serveur ne répond pas',
    404: 'page introuvable (404)',
    410: 'page retirée (410)',
    401: 'accès réservé (401), non vérifié',
    403: 'le site refuse les programmes (403), non vérifié',
    429: 'le site demande d’attendre (429), non vérifié',
  } as Record<string, string>,
  status: (code: string) => `réponse ${code}`,
}

export type LinkWords = typeof fr

const en: LinkWords = {
  title: 'Links to look at',
  broken: 'broken',
  unreachable: 'does not answer',
  help: 'Checked by the worker in what is published. A link put right leaves this list after the next check.',
  reasons: {
    'reserved-name': 'name set aside for examples, not checked',
    'private-address': 'private address, not checked',
    'too-many-redirects': 'too many redirects',
    'bad-redirect': 'a redirect that leads nowhere',
    timeout: 'no answer in ten seconds',
    'unknown-name': 'there is no site of that name',
    certificate: 'security certificate refused',
    'no-answer': 'the server does not answer',
    404: 'page not found (404)',
    410: 'page withdrawn (410)',
    401: 'restricted (401), not checked',
    403: 'the site refuses programs (403), not checked',
    429: 'the site asks to wait (429), not checked',
  },
  status: (code) => `answer ${code}`,
}

export const linkWords: Localised<LinkWords> = { fr, en }

/** A reason as the store keeps it, in words. */
export function reasonInWords(reason: string, { reasons, status }: LinkWords): string {
  return reasons[reason] ?? status(reason)
}
