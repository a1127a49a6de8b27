import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { NewFix } from './new-fix.tsx'
import { ProofCard } from './proof-card.tsx'
import styles from './side.module.css'

/** What was changed so that the problem stops, the newest first, each with its proof; and the form for the next change. */
export function Fixes({ problem }: { readonly problem: Output<'readProblem'> }) {
  const { t } = useTranslation()
  const mayManage = useMay('manager')
  const [isWriting, setIsWriting] = useState(false)
  const fixes = problem.fixes.map((fix, n) => ({ fix, number: n + 1 })).toReversed()
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('problems.fixes')}</h2>
      {fixes.length === 0 && !isWriting && <p className={styles.soft}>{t('problems.fixes.none')}</p>}
      {mayManage && !isWriting && (
        <div>
          <Button variant={fixes.length === 0 ? 'filled' : 'default'} onClick={() => setIsWriting(true)}>
            {t('problems.fix.add')}
          </Button>
        </div>
      )}
      {isWriting && <NewFix problem={problem} onDone={() => setIsWriting(false)} />}
      {fixes.map(({ fix, number }) => (
        <ProofCard key={fix.id} fix={fix} number={number} />
      ))}
    </section>
  )
}
