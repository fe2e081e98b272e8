/** What a printed sheet, a picture and a card say beside the contents. English has the keys of French. */
const fr = {
  page: 'Page',
  of: 'de',
  onTheSite: 'À lire en ligne',
  qrAlt: (address: string) => `Code QR qui mène à ${address}`,
  publishedBy: 'Publié par',
  contact: 'Nous écrire',
  keyMessage: 'Message clé',
  longPage: 'Page',
  sheet: 'Version à imprimer (PDF)',
  imageAlt: (kind: string, title: string, site: string) => `${kind}\u00A0: ${title}. ${site}.`,
  cannotPrint: 'Ce fichier ne peut pas être produit ici',
  cannotPrintText:
    'Le serveur de ce site n’a pas ce qu’il faut pour produire des PDF et des images. La page elle-même s’imprime depuis votre navigateur.',
  nothingHere: 'Il n’y a pas de fichier à cette adresse',
  nothingHereText: 'Le contenu a été retiré, ou son adresse a changé.',
  inOtherLanguage: 'Ce contenu n’existe qu’en anglais\u00A0:',
  toHome: 'Aller à l’accueil du site',
}

export type PrintWords = typeof fr

const en: PrintWords = {
  page: 'Page',
  of: 'of',
  onTheSite: 'Read it online',
  qrAlt: (address) => `QR code that leads to ${address}`,
  publishedBy: 'Published by',
  contact: 'Write to us',
  keyMessage: 'Key message',
  longPage: 'Page',
  sheet: 'Version to print (PDF)',
  imageAlt: (kind, title, site) => `${kind}: ${title}. ${site}.`,
  cannotPrint: 'This file cannot be made here',
  cannotPrintText:
    'The server of this site lacks what makes PDFs and images. The page itself prints from your browser.',
  nothingHere: 'There is no file at this address',
  nothingHereText: 'The content was withdrawn, or its address has changed.',
  inOtherLanguage: 'This content exists in French only:',
  toHome: 'Go to the home page of the site',
}

export const printWords = { fr, en }
