import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment } from '../ui/format.ts'
import { query } from './call.ts'
import { useMay } from './session.ts'
import styles from './shell.module.css'

/** A mailbox that fails is told of within a minute, on every screen. */
const LOOK_MS = 20_000

export function MailAlarm() {
  const { t } = useTranslation()
  const locale = useLocale()
  const mayLook = useMay('manager')
  const items = useQuery({ ...query('readMailHealth'), refetchInterval: LOOK_MS }).data?.items ?? []
  return items.map(({ address, direction, since }) => (
    <p key={`${address} ${direction}`} className={styles.offline}>
      {t(`mail.alarm.${direction}`, { address, time: formatMoment(since, locale) })}{' '}
      {mayLook && (
        <Link to="/settings/{-$section}" params={{ section: 'mail' }} className={styles.look}>
          {t('mail.alarm.look')}
        </Link>
      )}
    </p>
  ))
}
