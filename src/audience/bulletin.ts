/** A publication as a subscriber meets it: its name, what it brings, and who must be named when consent is asked. */
export type Bulletin = {
  id: string
  slug: string
  name: string
  purpose: string
  senderName: string
  senderEmail: string
  replyTo: string | null
  onBehalfOf: string | null
  postalAddress: string
  contact: string
}
