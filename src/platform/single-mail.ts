/** One mail outside any edition, whatever its kind, or why it must not leave any more. */
export type SingleMail =
  | {
      from: { name: string; address: string }
      replyTo?: string
      to: string
      subject: string
      html: string
      text: string
      headers?: Record<string, string>
    }
  | { suppressed: string }
