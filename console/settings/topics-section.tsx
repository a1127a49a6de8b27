import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatPercent } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { Group, Lead } from './section-parts.tsx'
import { StoppedTopic } from './stopped-topic.tsx'
import styles from './topics-section.module.css'

/** The topics that the assistant answers on, with the breaker of each. */
export function TopicsSection() {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const { data, error, refetch } = useQuery({ ...query('readTopics'), staleTime: 0 })
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const stopped = data.items.filter((item) => item.stopped !== null)
  const running = data.items.filter((item) => item.stopped === null).toSorted((a, b) => b.level - a.level)
  return (
    <>
      <Lead>{t('topics.lead')}</Lead>
      <Lead>{t('topics.usual', { share: formatPercent(data.usual, locale) })}</Lead>
      {data.items.length === 0 && <EmptyState title={t('topics.none.title')}>{t('topics.none')}</EmptyState>}
      {stopped.length > 0 && (
        <Group title={t('topics.stopped')}>
          {stopped.map(
            (item) => item.stopped && <StoppedTopic key={item.topic} topic={item.topic} stop={item.stopped} />,
          )}
        </Group>
      )}
      {running.length > 0 && (
        <Group title={t('topics.running')}>
          <ul className={styles.topics}>
            {running.map(({ topic, seen, troubled, level }) => (
              <li key={topic} className={styles.topic}>
                <span>{said(TOPIC_NAMES[topic])}</span>
                <span className={styles.counts}>
                  {t('topics.conversations', { count: seen })}, {t('topics.troubled', { count: troubled })}
                </span>
                <meter
                  className={styles.level}
                  min={0}
                  max={1}
                  high={0.6}
                  value={level}
                  aria-label={t('topics.level', { share: formatPercent(level, locale) })}
                  title={t('topics.level', { share: formatPercent(level, locale) })}
                />
              </li>
            ))}
          </ul>
        </Group>
      )}
    </>
  )
}
