import parts from './document-parts.module.css'

/** A few sentences under a heading; nothing when nobody wrote them. */
export function Paragraph({ id, title, text }: { id: string; title: string; text: string | null }) {
  if (!text) return null
  return (
    <section className={parts.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={parts.text}>{text}</p>
    </section>
  )
}
