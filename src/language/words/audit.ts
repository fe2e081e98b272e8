const fr = {
  'signed-in': 'Connexion',
  'account-added': 'Compte ajouté',
  'account-changed': 'Compte modifié',
  'account-removed': 'Compte supprimé',
  'settings-changed': 'Réglages modifiés',
  'edition-sent': 'Envoi d’une édition',
  'contents-imported': 'Importation de contenus',
  'contents-exported': 'Exportation de contenus',
  'subscribers-imported': 'Importation de personnes abonnées',
  'import-stopped': 'Importation interrompue',
  'import-undone': 'Importation annulée',
  'subscribers-exported': 'Exportation de personnes abonnées',
  'consents-exported': 'Exportation du registre des consentements',
  'suppression-added': 'Adresse écartée',
  'suppression-lifted': 'Adresse remise en service',
  'consent-recorded': 'Consentement consigné',
  'consent-corrected': 'Correction d’un consentement',
  'subscriber-read': 'Dossier d’une personne consulté',
}

const en: typeof fr = {
  'signed-in': 'Sign-in',
  'account-added': 'Account added',
  'account-changed': 'Account changed',
  'account-removed': 'Account removed',
  'settings-changed': 'Settings changed',
  'edition-sent': 'Edition sent',
  'contents-imported': 'Contents imported',
  'contents-exported': 'Contents exported',
  'subscribers-imported': 'Subscribers imported',
  'import-stopped': 'Import stopped',
  'import-undone': 'Import undone',
  'subscribers-exported': 'Subscribers exported',
  'consents-exported': 'Register of consents exported',
  'suppression-added': 'Address suppressed',
  'suppression-lifted': 'Address put back in use',
  'consent-recorded': 'Consent recorded',
  'consent-corrected': 'Consent corrected',
  'subscriber-read': 'Record of a person read',
}

/** What the audit log calls each action. */
export const auditActionWords = { fr, en }
