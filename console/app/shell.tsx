import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../ui/asked.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'
import { query } from './call.ts'
import { hasCode } from './call-failure.ts'
import { useLive } from './live.ts'
import { MailAlarm } from './mail-alarm.tsx'
import { Rail } from './rail.tsx'
import { useMe } from './session.ts'
import styles from './shell.module.css'
import { SurgeAlarm } from './surge-alarm.tsx'

// What opens only when asked for is fetched only then.
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet.tsx')).ShortcutSheet }))
const SecondFactorGate = lazy(async () => ({
  default: (await import('../settings/second-factor-gate.tsx')).SecondFactorGate,
}))
const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.tsx')).CommandPalette }))

/** The desk, or what somebody must do first. */
export function Shell() {
  const { owesSecondFactor } = useMe()
  const [isSettingUp, setSettingUp] = useState(owesSecondFactor)
  // The recovery codes are shown once: the desk comes when they are put away, not as soon as the server would let in.
  if (!isSettingUp && !owesSecondFactor) return <Desk />
  return (
    <Suspense>
      <SecondFactorGate onDone={() => setSettingUp(false)} />
    </Suspense>
  )
}

/** Menu, the screen, and what is reachable from everywhere. */
function Desk() {
  const { t } = useTranslation()
  const { firm } = useMe()
  const connected = useLive()
  const [sheetOpen, setSheetOpen] = useState(false)
  const [paletteOpen, setPaletteOpen] = useState(false)
  useShortcut('sheet', () => setSheetOpen(true))
  useShortcut('palette', () => setPaletteOpen(true))
  useLeaveWhenSignedOut()
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {t('app.skip')}
      </a>
      <Rail onSheet={() => setSheetOpen(true)} onPalette={() => setPaletteOpen(true)} />
      <div className={styles.body}>
        <section aria-label={t('app.notices')}>
          {firm.demo && <p className={styles.demo}>{t('app.demo')}</p>}
          <div role="status">
            {!connected && <p className={styles.offline}>{t('app.offline')}</p>}
            <MailAlarm />
            <SurgeAlarm />
          </div>
        </section>
        <main id="main" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
      <Asked opened={sheetOpen}>
        {(opened) => <ShortcutSheet opened={opened} onClose={() => setSheetOpen(false)} />}
      </Asked>
      <Asked opened={paletteOpen}>
        {(opened) => (
          <CommandPalette opened={opened} onClose={() => setPaletteOpen(false)} onSheet={() => setSheetOpen(true)} />
        )}
      </Asked>
    </div>
  )
}

const SIGN_IN = '/sign-in'

/** A session can end while the desk is open: ended elsewhere, or too old. */
function useLeaveWhenSignedOut(): void {
  const { error } = useQuery(query('readMe'))
  const navigate = useNavigate()
  const next = useLocation({ select: ({ href }) => href })
  const signedOut = hasCode(error, 'not-found')
  useEffect(() => {
    // On the way out the address changes before the desk is gone: asking again from there would never end.
    if (signedOut && !next.startsWith(SIGN_IN)) void navigate({ to: SIGN_IN, search: { next, ended: true } })
  }, [signedOut, navigate, next])
}
