import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { HANDOVER_REASONS } from '../../core/vocabulary/vocabulary.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatHour } from '../ui/format.ts'
import styles from './event-line.module.css'
import type { ConversationEvent } from './timeline.ts'
import { useMatters } from './use-matters.ts'

const KNOWN = [
  'assigned',
  'transferred',
  'not-taken',
  'handed-over',
  'human-requested',
  'complaint-registered',
  'consented',
  'order-named',
  'reopened',
  'closed',
  'rated',
] as const

const OF_MATTERS = ['joined', 'join-undone', 'split-off', 'split-from', 'split-undone'] as const

/** Something done, in one line. Kinds that this version does not know are left out. */
export function EventLine({
  event,
  conversation,
  isLast,
}: {
  readonly event: ConversationEvent
  readonly conversation: string
  /** Nothing was done between these two conversations after it. */
  readonly isLast: boolean
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  const ofMatters = OF_MATTERS.find((known) => known === event.type)
  if (ofMatters !== undefined)
    return <MatterLine event={event} type={ofMatters} conversation={conversation} isLast={isLast} />
  const type = KNOWN.find((known) => known === event.type)
  if (type === undefined) return null
  const because = HANDOVER_REASONS.find((reason) => reason === event['because'])
  const fitness = fitnessOf(event)
  const words = {
    agent:
      typeof event['agent'] === 'string'
        ? event['agent']
        : typeof event['team'] === 'string'
          ? event['team']
          : t('conversation.someone'),
    because: because === undefined ? '—' : t(`app.because.${because}`),
    text: typeof event['text'] === 'string' ? event['text'] : '',
  }
  return (
    <li
      className={styles.event}
      data-alarm={
        type === 'handed-over' || type === 'not-taken' || type === 'complaint-registered' || type === 'human-requested'
      }
    >
      <span>
        {fitness === null
          ? t(`conversation.event.${type}`, words)
          : t('conversation.event.assigned.by-queue', {
              agent: words.agent,
              count: fitness.held,
              why: whyOf(fitness, t),
            })}
      </span>
      <time dateTime={event.at}>{formatHour(event.at, locale)}</time>
    </li>
  )
}

/** What was joined or split off, where it is now, and the way back. */
function MatterLine({
  event,
  type,
  conversation,
  isLast,
}: {
  readonly event: ConversationEvent
  readonly type: (typeof OF_MATTERS)[number]
  readonly conversation: string
  readonly isLast: boolean
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  const mayWrite = useMay('consultant')
  const matters = useMatters(conversation)
  const other = typeof event['other'] === 'string' ? event['other'] : ''
  const agent = typeof event['agent'] === 'string' ? event['agent'] : t('conversation.someone')
  const isElsewhere = type === 'join-undone' || type === 'split-off' || type === 'split-from'
  const undo =
    type === 'joined'
      ? () => matters.undoJoin(other)
      : type === 'split-off'
        ? () => matters.undoSplit(conversation, other)
        : type === 'split-from'
          ? () => matters.undoSplit(other, conversation)
          : null
  return (
    <li className={styles.event}>
      <span>{t(`matters.event.${type}`, { agent })}</span>
      {isLast && isElsewhere && (
        <Link to="/inbox/$id" params={{ id: other }} search={{ view: 'all' }}>
          {t('matters.open')}
        </Link>
      )}
      {isLast && mayWrite && undo !== null && (
        <button type="button" className={styles.undo} onClick={undo} disabled={matters.isBusy}>
          {t('conversation.undo')}
        </button>
      )}
      <time dateTime={event.at}>{formatHour(event.at, locale)}</time>
    </li>
  )
}

interface Fitness {
  readonly knowsTopic: boolean
  readonly language: string | null
  readonly held: number
}

/** Why the queue chose them; null: a person did. */
function fitnessOf(event: ConversationEvent): Fitness | null {
  return (event['fitness'] as Fitness | undefined) ?? null
}

function whyOf({ knowsTopic, language }: Fitness, t: TFunction): string {
  const reasons = [
    ...(language === null ? [] : [t('conversation.event.why.language')]),
    ...(knowsTopic ? [t('conversation.event.why.topic')] : []),
  ]
  return reasons.length > 0 ? reasons.join(', ') : t('conversation.event.why.load')
}
