import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import type { QuestionCase } from './evaluation.ts'
import styles from './evaluation-screen.module.css'

const HANDOVERS = ['either', 'assistant', 'person'] as const
type Handover = (typeof HANDOVERS)[number]
const WANTED: Readonly<Record<Handover, boolean | null>> = { either: null, assistant: false, person: true }

/** One question with what its answer must and must not say; facts stand one a line. */
export function CaseForm({ was, onDone }: { readonly was: QuestionCase | null; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const kept = was?.kept
  const [question, setQuestion] = useState(kept?.question ?? '')
  const [mustHave, setMustHave] = useState(kept?.mustHave.join('\n') ?? '')
  const [mustNotHave, setMustNotHave] = useState(kept?.mustNotHave.join('\n') ?? '')
  const [handover, setHandover] = useState<Handover>(
    HANDOVERS.find((one) => WANTED[one] === (kept?.handover ?? null)) ?? 'either',
  )
  const save = useMutation({
    mutationFn: () =>
      call('addEvaluationCases', {
        body: {
          cases: [
            {
              ...(was !== null && { id: was.id }),
              question,
              mustHave: linesOf(mustHave),
              mustNotHave: linesOf(mustNotHave),
              handover: WANTED[handover],
            },
          ],
        },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['listEvaluationCases'] })
      onDone()
    },
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Textarea
        label={t('evaluation.question')}
        required
        autosize
        maxRows={8}
        maxLength={2_000}
        value={question}
        onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
      />
      <Textarea
        label={t('evaluation.mustHave')}
        description={t('evaluation.facts.hint')}
        autosize
        minRows={2}
        value={mustHave}
        onChange={({ currentTarget }) => setMustHave(currentTarget.value)}
      />
      <Textarea
        label={t('evaluation.mustNotHave')}
        autosize
        minRows={2}
        value={mustNotHave}
        onChange={({ currentTarget }) => setMustNotHave(currentTarget.value)}
      />
      <NativeSelect
        label={t('evaluation.handover')}
        value={handover}
        data={HANDOVERS.map((one) => ({ value: one, label: t(`evaluation.handover.${one}`) }))}
        onChange={({ currentTarget }) => setHandover(HANDOVERS.find((one) => one === currentTarget.value) ?? handover)}
      />
      {save.error !== null && <FailureNote error={save.error} />}
      <div className={styles.actions}>
        <Button type="submit" loading={save.isPending}>
          {t('app.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
