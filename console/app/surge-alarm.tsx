import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatCount, formatHour, formatRate } from '../ui/format.ts'
import { query } from './call.ts'
import styles from './shell.module.css'

/** The server counts by whole minutes. */
const LOOK_MS = 60_000

/** Far more customers than usual write on one matter right now: told on every screen, whoever looks. */
export function SurgeAlarm() {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const surges = useQuery({ ...query('listSurges'), refetchInterval: LOOK_MS }).data?.items ?? []
  // All topics together are told only where no single one explains them.
  const [surge] = surges.filter(({ topic }) => topic !== null).concat(surges)
  if (surge === undefined) return null
  const { topic, since, conversations, expected } = surge
  return (
    <p className={styles.offline} role="status">
      {t('app.surge', {
        count: conversations,
        conversations: formatCount(conversations, locale),
        matter: topic === null ? t('app.surge.all') : said(TOPIC_NAMES[topic]),
        time: formatHour(since, locale),
        usual: formatRate(expected, locale),
      })}{' '}
      <Link to="/inbox" search={{ view: 'open' }} className={styles.look}>
        {t('app.surge.look')}
      </Link>
    </p>
  )
}
