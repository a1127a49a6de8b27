import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import type { DraftedFix } from './drafted-fix.ts'
import { FixDrafts } from './fix-drafts.tsx'
import { NewFix } from './new-fix.tsx'
import { ProofCard } from './proof-card.tsx'
import styles from './side.module.css'

/** What was changed so that the problem stops, the newest first, each with its proof; and the form for the next change. */
export function Fixes({ problem }: { readonly problem: Output<'readProblem'> }) {
  const { t } = useTranslation()
  const mayManage = useMay('manager')
  const [step, setStep] = useState<'none' | 'drafts' | 'form'>('none')
  const [draft, setDraft] = useState<DraftedFix>()
  const write = (taken?: DraftedFix) => {
    setDraft(taken)
    setStep('form')
  }
  const fixes = problem.fixes.map((fix, n) => ({ fix, number: n + 1 })).toReversed()
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('problems.fixes')}</h2>
      {fixes.length === 0 && step === 'none' && <p className={styles.soft}>{t('problems.fixes.none')}</p>}
      {mayManage && step === 'none' && (
        <div className={styles.foot}>
          <Button variant={fixes.length === 0 ? 'filled' : 'default'} onClick={() => setStep('drafts')}>
            {t('fixes.drafts')}
          </Button>
          <Button variant="default" onClick={() => write()}>
            {t('problems.fix.add')}
          </Button>
        </div>
      )}
      {step === 'drafts' && <FixDrafts id={problem.id} onTake={write} onClose={() => setStep('none')} />}
      {step === 'form' && <NewFix problem={problem} draft={draft} onDone={() => setStep('none')} />}
      {fixes.map(({ fix, number }) => (
        <ProofCard key={fix.id} fix={fix} number={number} />
      ))}
    </section>
  )
}
