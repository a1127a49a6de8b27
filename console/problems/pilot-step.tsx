import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import styles from './fix-screen.module.css'
import { PilotTable } from './pilot-table.tsx'
import { useFixCall, useFixStep } from './use-fix-call.ts'
import { WhyButton } from './why-button.tsx'

type FixPage = Output<'readFix'>
type Pilot = NonNullable<FixPage['pilot']>

/** Shares of customers that a pilot may begin with; null: ever more of them. */
const SHARES = { '10': 0.1, '20': 0.2, '30': 0.3, gradual: null } as const
type Wish = keyof typeof SHARES

/** The fix tried on a share of customers, watched all the time. */
export function PilotStep({ page }: { readonly page: FixPage }) {
  const { t } = useTranslation()
  const mayManage = useMay('manager')
  const { pilot, refused, fix } = page
  if (pilot !== null) return <Running fix={fix.id} pilot={pilot} mayStop={mayManage} />
  if (fix.stage !== 'proposed' && fix.stage !== 'stopped') return null
  return (
    <>
      <p className={styles.text}>{t('fixes.pilot.lead')}</p>
      {refused?.pilot != null ? (
        <p className={styles.soft}>{t(`fixes.refused.${refused.pilot}`)}</p>
      ) : (
        mayManage && <Begin page={page} />
      )}
    </>
  )
}

function Begin({ page: { fix, weekly } }: { readonly page: FixPage }) {
  const { t } = useTranslation()
  const [wish, setWish] = useState<Wish>('20')
  const share = SHARES[wish]
  const start = useFixStep(
    () => call('startPilot', { params: { id: fix.id }, body: { share } }),
    t('fixes.pilot.started'),
  )
  const labels = (Object.keys(SHARES) as Wish[]).map((value) => ({
    value,
    label: value === 'gradual' ? t('fixes.pilot.gradual') : t('fixes.pilot.share', { percent: value }),
  }))
  return (
    <>
      <Radio.Group
        label={t('fixes.pilot.who')}
        value={wish}
        onChange={(value) => setWish(labels.find((one) => one.value === value)?.value ?? '20')}
      >
        {labels.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} mt="xs" />
        ))}
      </Radio.Group>
      <p className={styles.soft}>
        {t('fixes.pilot.reach', { count: Math.round(weekly * (share ?? SHARES['10'])) })}{' '}
        {share === null && t('fixes.pilot.gradual.note')}
      </p>
      <div>
        <Button loading={start.isPending} onClick={() => start.mutate(undefined)}>
          {t('fixes.pilot.start')}
        </Button>
      </div>
    </>
  )
}

interface RunningProps {
  readonly fix: string
  readonly pilot: Pilot
  readonly mayStop: boolean
}

function Running({ fix, pilot, mayStop }: RunningProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const stop = useFixCall('stopPilot', fix, t('fixes.event.pilot-stopped.person'))
  const percent = Math.round(100 * (pilot.share ?? 0))
  return (
    <>
      <p className={styles.text}>{t('fixes.pilot.since', { day: formatDate(pilot.since, locale), percent })}</p>
      <PilotTable pilot={pilot} />
      <Verdict pilot={pilot} />
      {mayStop && <WhyButton label={t('fixes.pilot.stop')} ask={t('fixes.pilot.stop.why')} run={stop} />}
    </>
  )
}

function Verdict({ pilot: { decision, waitsFor, minimumExposure, moreDays } }: { readonly pilot: Pilot }) {
  const { t } = useTranslation()
  if (decision === 'ready') return <p className={styles.good}>{t('fixes.pilot.ready')}</p>
  if (decision === 'retreat') return <p className={styles.alarm}>{t('fixes.pilot.retreat')}</p>
  return (
    <p className={styles.text}>
      {waitsFor === 'exposure'
        ? t('fixes.pilot.wait.exposure', { minimum: minimumExposure })
        : t('fixes.pilot.wait.evidence')}{' '}
      {moreDays === null ? t('fixes.pilot.noSight') : t('fixes.pilot.more', { count: moreDays })}{' '}
      <span className={styles.soft}>{t('fixes.pilot.daily')}</span>
    </p>
  )
}
