import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import type { DraftedFix } from './drafted-fix.ts'
import { FixForm } from './fix-form.tsx'
import { ProposalForm } from './proposal-form.tsx'
import styles from './side.module.css'

const PLACES = ['article', 'macro', 'check', 'number', 'ownership', 'outside'] as const

/** Where the change is to be made: in the playbook, to be tried first, or outside, to be declared as done. */
export function NewFix({
  problem,
  draft,
  onDone,
}: {
  readonly problem: Output<'readProblem'>
  readonly draft: DraftedFix | undefined
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const [place, setPlace] = useState<(typeof PLACES)[number]>(placeOf(draft))
  return (
    <div className={styles.section}>
      <NativeSelect
        label={t('fixes.form.lead')}
        value={place}
        onChange={({ currentTarget }) => setPlace(PLACES.find((known) => known === currentTarget.value) ?? 'article')}
        data={PLACES.map((value) => ({ value, label: t(`fixes.form.where.${value}`) }))}
      />
      {place === 'outside' ? (
        <FixForm problem={problem} draft={draft} onDone={onDone} />
      ) : (
        <ProposalForm
          key={place}
          problem={problem}
          kind={place}
          draft={place === placeOf(draft) ? draft : undefined}
          onCancel={onDone}
        />
      )}
    </div>
  )
}

function placeOf(draft: DraftedFix | undefined): (typeof PLACES)[number] {
  if (draft === undefined) return 'article'
  return draft.candidate?.kind ?? 'outside'
}
