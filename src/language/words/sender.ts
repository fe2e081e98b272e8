import type { Localised } from '../locale'

/** What staff read of the domains that bulletins may be sent from. */
type SenderWords = {
  field: string
  help: string
  notADomain: (text: string) => string
  refused: (domains: string[]) => string
}

export const senderWords: Localised<SenderWords> = {
  fr: {
    field: 'Domaines d’où partent les bulletins',
    help: 'Ce qui suit le @ de l’adresse d’expéditeur. Écrivez un domaine qui est à vous et que votre serveur de courriel signe (SPF, DKIM, DMARC), puis appuyez sur Entrée. Sans réponse, c’est le domaine du site.',
    notADomain: (text) => `«\u00A0${text}\u00A0» n’est pas un domaine, par exemple exemple.org`,
    refused: (domains) =>
      `L’adresse d’expéditeur n’est pas d’un domaine permis (${domains.join(', ')})\u00A0: des boîtes de courriel la rejetteraient. Changez-la, ou demandez à un administrateur d’ajouter son domaine sous «\u00A0Site et mentions légales\u00A0».`,
  },
  en: {
    field: 'Domains that bulletins are sent from',
    help: 'What follows the @ of the sender address. Write a domain that is yours and that your mail server signs (SPF, DKIM, DMARC), then press Enter. Without an answer, it is the domain of the site.',
    notADomain: (text) => `“${text}” is not a domain, such as example.org`,
    refused: (domains) =>
      `The sender address is not of an allowed domain (${domains.join(', ')}): mailboxes would reject it. Change it, or ask an administrator to add its domain under “Site and legal notices”.`,
  },
}
