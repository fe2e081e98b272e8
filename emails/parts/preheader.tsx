/** The line a mailbox shows after the subject. The invisible tail keeps the first words of the message out of it. */
export function Preheader({ text }: { text: string }) {
  return (
    <div
      style={{
        display: 'none',
        fontSize: 1,
        lineHeight: '1px',
        maxHeight: 0,
        maxWidth: 0,
        opacity: 0,
        overflow: 'hidden',
      }}
    >
      {text}
      {'\u00a0\u200c'.repeat(Math.max(0, 140 - text.length))}
    </div>
  )
}
