import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import styles from './difference-card.module.css'
import { useFixStep } from './use-fix-call.ts'

type Note = NonNullable<NonNullable<Output<'readFix'>['replay']>['result']>['differences'][number]['notes'][number]

const OPINIONS = ['better', 'same', 'worse'] as const satisfies readonly Note['opinion'][]

interface OpinionFormProps {
  readonly fix: string
  /** Null: of the whole trial. */
  readonly message: string | null
  readonly mine: Note | undefined
}

/** What a colleague thinks of one difference, in a click and, if they like, a sentence. */
export function OpinionForm({ fix, message, mine }: OpinionFormProps) {
  const { t } = useTranslation()
  const [opinion, setOpinion] = useState<Note['opinion']>(mine?.opinion ?? 'same')
  const [why, setWhy] = useState(mine?.why ?? '')
  const keep = useFixStep(
    () => call('noteDifference', { params: { id: fix }, body: { message, opinion, why: why.trim() } }),
    null,
  )
  return (
    <form
      className={styles.opinion}
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate(undefined)
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label={t('fixes.opinion')}
        value={opinion}
        onChange={(value) => setOpinion(OPINIONS.find((known) => known === value) ?? 'same')}
        data={OPINIONS.map((value) => ({ value, label: t(`fixes.opinion.${value}`) }))}
      />
      <TextInput
        size="xs"
        aria-label={t('fixes.opinion.why')}
        placeholder={t('fixes.opinion.why')}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        maxLength={2_000}
      />
      <Button type="submit" size="xs" variant="default" loading={keep.isPending}>
        {t('fixes.opinion.keep')}
      </Button>
    </form>
  )
}
