import { IconFlame, IconUrgent } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatMinutes, formatMoment, formatWhen, minutesSince } from '../ui/format.ts'
import styles from './conversation-row.module.css'
import type { InboxSearch } from './inbox-search.ts'

type Item = Output<'listConversations'>['items'][number]

/** From these shares on the list shows a mark: what stands out everywhere stands out nowhere. */
const URGENT = 0.65
const RISKY = 0.6
/** After this long a wait is shown in the pencil's red. */
const LONG_WAIT_MIN = 60

export const ConversationRow = memo(function ConversationRow({
  item,
  search,
  now,
  isOpen,
  isTicked,
  onTick,
}: {
  readonly item: Item
  readonly search: InboxSearch
  readonly now: number
  readonly isOpen: boolean
  readonly isTicked: boolean
  /** null: who looks may change nothing. */
  readonly onTick: ((id: string) => void) | null
}) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <li className={styles.item} data-ticked={isTicked}>
      {onTick !== null && (
        <input
          type="checkbox"
          className={styles.tick}
          checked={isTicked}
          onChange={() => onTick(item.id)}
          aria-label={t('inbox.tick', { name: item.customer.name ?? t('inbox.anonymous') })}
        />
      )}
      <Link
        to="/inbox/$id"
        params={{ id: item.id }}
        search={search}
        className={styles.row}
        data-id={item.id}
        data-waiting={item.waitingSince !== null}
        aria-current={isOpen ? 'page' : undefined}
      >
        <span className={styles.name}>{item.customer.name ?? item.customer.email ?? t('inbox.anonymous')}</span>
        <When item={item} now={now} />
        <span className={styles.text}>
          {item.channel === 'email' && item.subject !== '' && <span className={styles.subject}>{item.subject} </span>}
          {item.lastFrom === 'agent' && <span className={styles.by}>{t('inbox.lastByUs')} </span>}
          {item.lastFrom === 'assistant' && <span className={styles.by}>{t('inbox.lastByAssistant')} </span>}
          {item.lastText}
        </span>
        <span className={styles.facts}>
          {item.urgency >= URGENT && (
            <span className={styles.urgent}>
              <IconUrgent size={13} aria-hidden /> {t('inbox.urgent')}
            </span>
          )}
          {item.escalationRisk >= RISKY && (
            <span className={styles.risk}>
              <IconFlame size={13} aria-hidden /> {t('inbox.risk')}
            </span>
          )}
          {item.topic !== null && item.topic !== 'none' && <span>{said(TOPIC_NAMES[item.topic])}</span>}
          {item.channel !== 'chat' && <span>{t(`app.channel.${item.channel}`)}</span>}
          <Holder item={item} />
        </span>
      </Link>
    </li>
  )
})

function When({ item, now }: { readonly item: Item; readonly now: number }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (item.snoozedUntil !== null) {
    return (
      <time className={styles.when} dateTime={item.snoozedUntil}>
        {t('inbox.snoozed', { time: formatMoment(item.snoozedUntil, locale) })}
      </time>
    )
  }
  if (item.waitingSince === null) {
    return (
      <time className={styles.when} dateTime={item.lastAt} title={formatMoment(item.lastAt, locale)}>
        {formatWhen(item.lastAt, now, locale)}
      </time>
    )
  }
  const minutes = minutesSince(item.waitingSince, now)
  return (
    <time
      className={styles.waits}
      data-long={minutes >= LONG_WAIT_MIN}
      dateTime={item.waitingSince}
      title={formatMoment(item.waitingSince, locale)}
    >
      {t('inbox.waits', { time: formatMinutes(minutes, locale) })}
    </time>
  )
}

function Holder({ item }: { readonly item: Item }) {
  const { t } = useTranslation()
  if (item.assignee !== null) return <span>{item.assignee.name}</span>
  if (item.status === 'closed') return null
  return item.handover.state === 'requested' || item.handover.state === 'queued' ? (
    <span className={styles.nobody}>{t('inbox.nobody')}</span>
  ) : (
    <span>{t('inbox.withAssistant')}</span>
  )
}
