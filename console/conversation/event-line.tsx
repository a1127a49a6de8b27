import { useTranslation } from 'react-i18next'
import { HANDOVER_REASONS } from '../../core/vocabulary/vocabulary.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatHour } from '../ui/format.ts'
import styles from './event-line.module.css'
import type { ConversationEvent } from './timeline.ts'

const KNOWN = [
  'assigned',
  'transferred',
  'handed-over',
  'human-requested',
  'complaint-registered',
  'reopened',
  'closed',
  'rated',
] as const

/** Something done, in one line. Kinds that this version does not know are left out. */
export function EventLine({ event }: { readonly event: ConversationEvent }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const type = KNOWN.find((known) => known === event.type)
  if (type === undefined) return null
  const because = HANDOVER_REASONS.find((reason) => reason === event['because'])
  const words = {
    agent:
      typeof event['agent'] === 'string'
        ? event['agent']
        : typeof event['team'] === 'string'
          ? event['team']
          : t('conversation.someone'),
    because: because === undefined ? '—' : t(`app.because.${because}`),
  }
  return (
    <li
      className={styles.event}
      data-alarm={type === 'handed-over' || type === 'complaint-registered' || type === 'human-requested'}
    >
      <span>{t(`conversation.event.${type}`, words)}</span>
      <time dateTime={event.at}>{formatHour(event.at, locale)}</time>
    </li>
  )
}
