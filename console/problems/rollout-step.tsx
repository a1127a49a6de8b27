import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import styles from './fix-screen.module.css'
import { useFixCall, useFixStep } from './use-fix-call.ts'
import { WhyButton } from './why-button.tsx'

type FixPage = Output<'readFix'>

/** The fix given to everybody, with its risk said beforehand; and the way back. */
export function RolloutStep({ page }: { readonly page: FixPage }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const mayManage = useMay('manager')
  const { fix, steps, refused } = page
  const back = useFixCall('takeBackFix', fix.id, t('fixes.back.done'))
  const done = steps.findLast(({ step }) => step === 'rolled-out')
  if (done !== undefined)
    return (
      <>
        <p className={styles.text}>
          {t(`fixes.all.mode.${done.mode === 'gradual' || done.mode === 'after-pilot' ? done.mode : 'at-once'}`, {
            day: formatDate(done.at, locale),
          })}{' '}
          {t('fixes.all.version', { version: done.version })}
        </p>
        {mayManage && fix.stage === 'in-force' && (
          <WhyButton label={t('fixes.back')} ask={t('fixes.back.why')} run={back} />
        )}
      </>
    )
  if (fix.stage === 'dropped') return null
  return (
    <>
      <p className={styles.text}>{t('fixes.all.lead')}</p>
      {refused?.rollOut != null ? (
        <p className={styles.soft}>{t(`fixes.refused.${refused.rollOut}`)}</p>
      ) : (
        mayManage && <GiveToAll page={page} />
      )}
    </>
  )
}

function GiveToAll({ page }: { readonly page: FixPage }) {
  const { t } = useTranslation()
  const { fix, pilot } = page
  const start = useFixStep(() => call('rollOutFix', { params: { id: fix.id }, body: {} }), t('fixes.all.done'))
  return (
    <>
      <p className={pilot?.decision === 'ready' ? styles.good : styles.text}>{useRisk(page)}</p>
      <div>
        <Button
          variant={pilot?.decision === 'ready' ? 'filled' : 'default'}
          loading={start.isPending}
          onClick={() => start.mutate(undefined)}
        >
          {t('fixes.all.start')}
        </Button>
      </div>
    </>
  )
}

/** What giving it to everybody now would mean, in a sentence. */
function useRisk({ fix, pilot, weekly }: FixPage): string {
  const { t } = useTranslation()
  if (pilot?.decision === 'ready') return t('fixes.all.risk.ready')
  if (pilot !== null) return t('fixes.all.risk.early')
  if (fix.stage === 'stopped') return t('fixes.all.risk.stopped')
  return t('fixes.all.risk.fast', { count: Math.round(weekly) })
}
