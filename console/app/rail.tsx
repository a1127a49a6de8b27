import {
  IconBook2,
  IconChartHistogram,
  IconClockCheck,
  IconCommand,
  IconDots,
  IconHistory,
  IconKeyboard,
  IconListCheck,
  IconMessages,
  IconRepeat,
  IconSettings,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n.ts'
import { formatCount } from '../ui/format.ts'
import { AccountButton } from './account-button.tsx'
import { query } from './call.ts'
import mark from './opiekun.svg'
import styles from './rail.module.css'
import { useDueReminders } from './use-due-reminders.ts'
import { useNearPromises } from './use-near-promises.ts'
import { useWaitingNotes } from './use-waiting-notes.ts'

const ICON = { size: 21, stroke: 1.6, 'aria-hidden': true } as const

/** The main menu: at the side, on a phone at the bottom, where there is room for what people open every day. */
export function Rail({ onSheet, onPalette }: { readonly onSheet: () => void; readonly onPalette: () => void }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const waiting = useQuery(query('countConversations')).data?.waiting ?? 0
  const near = useNearPromises()
  useDueReminders()
  useWaitingNotes()
  return (
    <nav className={styles.rail} aria-label={t('app.nav')}>
      <img src={mark} alt="Opiekun" width={32} height={32} className={styles.mark} />
      <Link to="/inbox" search={{ view: 'open' }} className={styles.link} activeOptions={{ includeSearch: false }}>
        <IconMessages {...ICON} />
        <span>{t('app.inbox')}</span>
        {waiting > 0 && <b className={styles.count}>{formatCount(waiting, locale)}</b>}
      </Link>
      <Link
        to="/promises"
        search={{ view: 'today' }}
        className={styles.link}
        activeOptions={{ includeSearch: false }}
        title={near > 0 ? t('promises.nearCount', { count: near }) : undefined}
      >
        <IconClockCheck {...ICON} />
        <span>{t('promises.title')}</span>
        {near > 0 && <b className={styles.count}>{formatCount(near, locale)}</b>}
      </Link>
      <Link to="/knowledge" className={styles.link}>
        <IconBook2 {...ICON} />
        <span>{t('app.knowledge')}</span>
      </Link>
      <Link to="/ledger" className={styles.link} activeOptions={{ includeSearch: false }}>
        <IconListCheck {...ICON} />
        <span>{t('app.ledger')}</span>
      </Link>
      <div className={styles.wide}>
        <ManagersLinks />
      </div>
      <Link to="/dashboard" search={{ days: 28 }} className={styles.link} activeOptions={{ includeSearch: false }}>
        <IconChartHistogram {...ICON} />
        <span>{t('app.dashboard')}</span>
      </Link>
      <div className={styles.wide}>
        <SettingsLink />
      </div>
      <More />
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.tool}
          onClick={onPalette}
          title={t('app.palette.open')}
          aria-label={t('app.palette.open')}
        >
          <IconCommand {...ICON} />
        </button>
        <button
          type="button"
          className={styles.tool}
          onClick={onSheet}
          title={t('app.shortcuts.open')}
          aria-label={t('app.shortcuts.open')}
        >
          <IconKeyboard {...ICON} />
        </button>
        <AccountButton />
      </div>
    </nav>
  )
}

/** Closed by going anywhere. */
function More() {
  const { t } = useTranslation()
  const pathname = useLocation({ select: (location) => location.pathname })
  return (
    <details key={pathname} className={styles.more}>
      <summary className={styles.link}>
        <IconDots {...ICON} />
        <span>{t('app.menu')}</span>
      </summary>
      <div className={styles.panel}>
        <ManagersLinks />
        <SettingsLink />
      </div>
    </details>
  )
}

function ManagersLinks() {
  const { t } = useTranslation()
  return (
    <>
      <Link to="/recurring" className={styles.link}>
        <IconRepeat {...ICON} />
        <span>{t('problems.title')}</span>
      </Link>
      <Link to="/changes" className={styles.link}>
        <IconHistory {...ICON} />
        <span>{t('changes.title')}</span>
      </Link>
    </>
  )
}

function SettingsLink() {
  const { t } = useTranslation()
  return (
    <Link to="/settings/{-$section}" params={{ section: undefined }} className={styles.link}>
      <IconSettings {...ICON} />
      <span>{t('app.settings')}</span>
    </Link>
  )
}
