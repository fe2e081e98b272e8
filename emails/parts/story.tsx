import { light } from '../../src/theme/tokens'
import type { BulletinItem, BulletinWords } from '../bulletin-mail'
import type { MailLanguage } from '../identification'
import { ActionLink } from './action-link'
import { EventCalendar } from './event-calendar'
import { KindLabel } from './kind-label'
import { colourOf } from './kind-mark'
import { safeHref } from './safe-href'
import { StoryBand } from './story-band'
import { styles } from './styles'
import { labelled, oneLine, readers } from './wording'

type Story = { item: BulletinItem; words: BulletinWords; lang: MailLanguage; isLead: boolean }

/** One content of the edition: the lead story large, the others as cards. Rows of the column's table. */
export function StoryRows(story: Story) {
  const colour = colourOf(story.item.kind)
  const edge = story.isLead ? '0' : `3px solid ${light[colour]}`
  return (
    <>
      <StoryBand item={story.item} isLead={story.isLead} />
      <tr>
        <td
          className={`ink surface line frame${story.isLead ? '' : ` top-${colour}`}`}
          style={{
            ...styles.body,
            padding: story.isLead ? '28px 32px 32px' : '20px 28px 16px',
            backgroundColor: light.surface,
            border: `1px solid ${light.line}`,
            borderTop: edge,
          }}
        >
          <StoryBody {...story} />
        </td>
      </tr>
      <tr>
        <td height={20} style={{ height: 20, fontSize: 0, lineHeight: '20px' }}>
          {'\u00a0'}
        </td>
      </tr>
    </>
  )
}

function StoryBody({ item, words, lang, isLead }: Story) {
  const href = safeHref(item.url)
  const colour = colourOf(item.kind)
  return (
    <>
      <StoryHead item={item} words={words} lang={lang} isLead={isLead} />
      <p
        className="ink"
        style={isLead ? { ...styles.lead, fontSize: 18 } : { ...styles.paragraph, margin: '0 0 10px' }}
      >
        {item.lead}
      </p>
      {readers(item, words, lang).map((line) => (
        <p key={line} className="muted" style={{ ...styles.small, margin: '0 0 2px' }}>
          {line}
        </p>
      ))}
      {href && isLead && <LeadAction href={href} label={item.linkText} colour={colour} />}
      {href && !isLead && (
        <a
          href={href}
          className={colour}
          style={{ ...styles.tapLink, fontWeight: 'bold', color: light[colour] }}
        >
          {item.linkText}
        </a>
      )}
    </>
  )
}

/** An event's date stands beside its name only: on a phone the words below need the whole width. */
function StoryHead(story: Story) {
  const { event } = story.item
  if (!event) return <StoryTitle {...story} />
  return (
    <table role="presentation" width="100%" border={0} cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          <td width={84} valign="top" style={{ width: 84, padding: '4px 0 12px' }}>
            <EventCalendar event={event} />
          </td>
          <td className="ink" valign="top" style={styles.body}>
            <StoryTitle {...story} />
            <EventFacts event={event} words={story.words} lang={story.lang} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function StoryTitle({ item, words, isLead }: Story) {
  return (
    <>
      <KindLabel item={item} sample={words.sample} />
      <h3 className={isLead ? 'ink large' : 'ink'} style={isLead ? styles.leadTitle : styles.cardTitle}>
        {oneLine(item.title)}
      </h3>
    </>
  )
}

function LeadAction(action: Parameters<typeof ActionLink>[0]) {
  return (
    <div style={{ paddingTop: 16 }}>
      <ActionLink {...action} />
    </div>
  )
}

function EventFacts({
  event,
  words,
  lang,
}: { event: NonNullable<BulletinItem['event']> } & Pick<Story, 'words' | 'lang'>) {
  return (
    <p className="ink" style={{ ...styles.paragraph, margin: '0 0 10px' }}>
      <strong>{labelled(lang, words.when, event.when)}</strong>
      {event.place && <br />}
      {event.place && labelled(lang, words.where, oneLine(event.place))}
    </p>
  )
}
