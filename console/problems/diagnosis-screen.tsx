import { Button, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_WHYS } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import { Unread } from '../app/dead-ends.tsx'
import { useMay } from '../app/session.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ConclusionForm } from './conclusion-form.tsx'
import styles from './diagnosis-screen.module.css'
import { PathStep, type StepState } from './path-step.tsx'
import { ToldList } from './told-list.tsx'
import { type Diagnosis, useDiagnosisStep } from './use-diagnosis.ts'

type Question = Diagnosis['questions'][number]
type SaidBy = Diagnosis['whys'][number]

const MAX_LENGTH = 2_000

/** Where a problem comes from, walked through step by step: what the data says, what people know, and what they conclude. */
export function DiagnosisScreen() {
  const { t } = useTranslation()
  const said = useSaid()
  const { id } = useParams({ from: '/desk/recurring/$id/why' })
  const problem = useQuery(query('readProblem', { params: { id } }))
  const { data, error, refetch } = useQuery(query('readDiagnosis', { params: { id } }))
  if (error && !data) return <Unread error={error} onRetry={refetch} />
  if (!data || !problem.data) return <Loading />
  const { questions, whys, conclusion } = data
  const next = questions.find(({ answer }) => answer === null)?.question
  const stateOf = ({ question, answer }: Question): StepState =>
    answer !== null ? 'done' : question === next ? 'now' : 'later'
  return (
    <Page
      title={t('diagnosis.title')}
      lead={
        <>
          <Link to="/recurring/$id" params={{ id }}>
            ← {t('diagnosis.back', { name: problem.data.givenName ?? said(problem.data.name) })}
          </Link>
          <br />
          {t('diagnosis.lead')}
        </>
      }
    >
      <ol className={styles.path}>
        {questions.map((one, n) => (
          <PathStep
            key={one.question}
            number={n + 1}
            title={t(`diagnosis.question.${one.question}`)}
            state={stateOf(one)}
          >
            <ToldList id={id} told={one.told} />
            <AnswerForm key={one.answer?.at ?? ''} id={id} question={one} />
          </PathStep>
        ))}
        <PathStep
          number={questions.length + 1}
          title={t('diagnosis.whys')}
          state={whys.length > 0 ? 'done' : next === undefined ? 'now' : 'later'}
        >
          <p className={styles.text}>{t('diagnosis.whys.lead')}</p>
          <WhysForm key={whys.map(({ at }) => at).join()} id={id} whys={whys} />
        </PathStep>
        <PathStep
          number={questions.length + 2}
          title={t('diagnosis.conclusion')}
          state={conclusion !== null ? 'done' : whys.length > 0 ? 'now' : 'later'}
        >
          <ConclusionForm key={conclusion?.at ?? ''} id={id} diagnosis={data} />
        </PathStep>
      </ol>
    </Page>
  )
}

function AnswerForm({ id, question: { question, answer } }: { readonly id: string; readonly question: Question }) {
  const { t } = useTranslation()
  const may = useMay('consultant')
  const [text, setText] = useState(answer?.text ?? '')
  const keep = useDiagnosisStep(id, (given: string) =>
    call('answerDiagnosis', { params: { id }, body: { answers: { [question]: given } } }),
  )
  if (!may) return answer === null ? null : <Kept said={answer} withText />
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate(text.trim())
      }}
    >
      <Textarea
        label={t('diagnosis.answer')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        autosize
        minRows={2}
        maxLength={MAX_LENGTH}
      />
      {answer !== null && <Kept said={answer} />}
      {text.trim() !== (answer?.text ?? '') && (
        <div>
          <Button type="submit" size="xs" loading={keep.isPending}>
            {t('app.save')}
          </Button>
        </div>
      )}
    </form>
  )
}

/** The chain grows by one empty place at a time, until the fifth. */
function WhysForm({ id, whys }: { readonly id: string; readonly whys: readonly SaidBy[] }) {
  const { t } = useTranslation()
  const may = useMay('consultant')
  const [texts, setTexts] = useState(whys.map(({ text }) => text))
  const keep = useDiagnosisStep(id, (given: readonly string[]) =>
    call('answerDiagnosis', { params: { id }, body: { whys: [...given] } }),
  )
  const shown = texts.length < MOST_WHYS ? [...texts, ''] : texts
  const said = texts.map((text) => text.trim()).filter((text) => text !== '')
  const isChanged = said.join('\n') !== whys.map(({ text }) => text).join('\n')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate(said)
      }}
    >
      {shown.map((text, n) => (
        // The place in the chain is what a field stands for.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={n}>
          <Textarea
            label={t(n === 0 ? 'diagnosis.why.first' : 'diagnosis.why.next')}
            value={text}
            disabled={!may}
            onChange={({ currentTarget: { value } }) => setTexts(shown.map((old, m) => (m === n ? value : old)))}
            autosize
            maxLength={MAX_LENGTH}
          />
          {whys[n]?.text === text && <Kept said={whys[n]} />}
        </div>
      ))}
      {isChanged && (
        <div>
          <Button type="submit" size="xs" loading={keep.isPending}>
            {t('app.save')}
          </Button>
        </div>
      )}
    </form>
  )
}

function Kept({ said, withText = false }: { readonly said: SaidBy; readonly withText?: boolean }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <>
      {withText && <p className={styles.text}>{said.text}</p>}
      <p className={styles.soft}>{t('diagnosis.by', { by: said.by, when: formatDate(said.at, locale) })}</p>
    </>
  )
}
