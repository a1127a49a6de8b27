import { Button, Checkbox, NativeSelect, NumberInput, Select, Textarea } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ERROR_CODES, isTopic, kindOf } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import type { Input, Output } from '../app/request.ts'
import { useSaid } from '../i18n/i18n.ts'
import type { DraftedFix } from './drafted-fix.ts'
import { NOBODY, OwnershipFields } from './ownership-fields.tsx'
import styles from './side.module.css'
import { useFixStep } from './use-fix-call.ts'

type Candidate = Input<'proposeFix'>['body']['candidate']
type NumberName = (Candidate & { kind: 'number' })['number']

const NUMBERS = [
  'first-response-minutes',
  'response-minutes',
  'status-update-minutes',
  'discount-percent',
  'refund',
  'min-support',
  'refuse-from',
  'min-confidence',
] as const satisfies readonly NumberName[]
/** Percent by which the mistakes are said to become fewer. */
const CLAIMS = [25, 50, 75, 90]
const SEVERITIES = [1, 2, 3, 4] as const

interface ProposalFormProps {
  readonly problem: Output<'readProblem'>
  readonly kind: Candidate['kind']
  /** What the fields begin with; absent: nothing. */
  readonly draft?: DraftedFix | undefined
  readonly onCancel: () => void
}

/** A change of the playbook to be tried before anybody is served by it. */
export function ProposalForm({ problem, kind, draft, onCancel }: ProposalFormProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const people = useQuery(query('listPeople')).data?.items ?? []
  const needed = (value: string) => (value.trim() === '' ? t('problems.fix.required') : null)
  const form = useForm<Values>({
    initialValues: {
      ...drafted(draft?.candidate ?? null),
      ...(kind === 'check' && { name: problem.code }),
      enabled: true,
      severity: '3',
      number: 'response-minutes',
      value: '',
      change: draft?.change ?? '',
      claim: '50',
      alternatives: draft?.alternatives ?? '',
      owner: problem.owner?.id ?? null,
    },
    validate: { change: needed },
  })
  const propose = useFixStep(async (candidate: Candidate) => {
    const { change, claim, alternatives, owner } = form.values
    const { id } = await call('proposeFix', {
      params: { id: problem.id },
      body: {
        candidate,
        change: change.trim(),
        claimedRatio: 1 - Number(claim) / 100,
        alternatives: alternatives.trim(),
        owner,
      },
    })
    await navigate({ to: '/fixes/$id', params: { id } })
  }, t('fixes.form.proposed'))
  const candidate = candidateOf(kind, form.values)
  return (
    <form
      className={styles.form}
      onSubmit={form.onSubmit(() => {
        if (candidate !== null) propose.mutate(candidate)
      })}
    >
      <What kind={kind} form={form} />
      <Textarea
        {...form.getInputProps('change')}
        label={t('problems.fix.change')}
        description={t('problems.fix.change.hint')}
        autosize
        minRows={2}
        maxLength={2_000}
      />
      <NativeSelect
        {...form.getInputProps('claim')}
        label={t('problems.fix.claim')}
        description={t('problems.fix.claim.hint')}
        data={CLAIMS.map((percent) => ({ value: String(percent), label: t('problems.fix.claim.falls', { percent }) }))}
      />
      <Textarea
        {...form.getInputProps('alternatives')}
        label={t('problems.fix.alternatives')}
        description={t('problems.fix.alternatives.hint')}
        autosize
        minRows={2}
        maxLength={2_000}
      />
      <Select
        {...form.getInputProps('owner')}
        label={t('problems.fix.owner')}
        clearable
        data={people.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className={styles.foot}>
        <Button type="submit" loading={propose.isPending} disabled={candidate === null}>
          {t('fixes.form.propose')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** An article, a ready text or who answers for a matter, as somebody drafted it. */
function drafted(candidate: Candidate | null): Pick<Values, 'name' | 'title' | 'text' | 'topic' | 'person'> {
  const empty = { name: '', title: '', text: '', topic: '', person: '' }
  switch (candidate?.kind) {
    case 'article':
      return { ...empty, name: candidate.article, title: candidate.title, text: candidate.text }
    case 'macro':
      return { ...empty, name: candidate.macro, text: candidate.text }
    // A draft without a person leaves that to whoever proposes it.
    case 'ownership':
      return { ...empty, topic: candidate.topic, person: candidate.person ?? '' }
    default:
      return empty
  }
}

/** The fields; which of them are shown depends on the kind. */
interface Values {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly topic: string
  readonly person: string
  readonly enabled: boolean
  readonly severity: string
  readonly number: string
  readonly value: number | string
  readonly change: string
  readonly claim: string
  readonly alternatives: string
  readonly owner: string | null
}

/** What the fields say, once they say enough. */
function candidateOf(kind: Candidate['kind'], values: Values): Candidate | null {
  const { name, title, text, topic, person, enabled, value } = values
  if (kind === 'article' || kind === 'macro') {
    if (name === '' || text.trim() === '') return null
    return kind === 'article' ? { kind, article: name, title, text } : { kind, macro: name, text }
  }
  if (kind === 'check') {
    const code = ERROR_CODES.find((known) => known === name)
    const severity = SEVERITIES.find((known) => String(known) === values.severity) ?? 3
    return code === undefined ? null : { kind, code, check: { enabled, severity } }
  }
  if (kind === 'ownership') {
    if (!isTopic(topic) || person === '') return null
    return { kind, topic, person: person === NOBODY ? null : person }
  }
  const number = NUMBERS.find((known) => known === values.number)
  if (number === undefined || typeof value !== 'number') return null
  return { kind, number, value: number === 'refund' ? Math.round(100 * value) : value }
}

type Form = UseFormReturnType<Values>

function What({ kind, form }: { readonly kind: Candidate['kind']; readonly form: Form }) {
  if (kind === 'article') return <ArticleText form={form} />
  if (kind === 'macro') return <MacroText form={form} />
  if (kind === 'ownership') {
    const { topic, person } = form.values
    return <OwnershipFields topic={topic} person={person} onChange={(change) => form.setValues(change)} />
  }
  return kind === 'check' ? <Check form={form} /> : <Value form={form} />
}

function ArticleText({ form }: { readonly form: Form }) {
  const { t } = useTranslation()
  const articles = useQuery(query('listArticles', { query: {} })).data?.items ?? []
  const { name, title } = form.values
  // A drafted article that is not there yet has to be shown too.
  const isNew = name !== '' && !articles.some(({ id }) => id === name)
  const known = isNew ? [...articles, { id: name, title }] : articles
  return (
    <>
      <Select
        label={t('fixes.form.article')}
        searchable
        data={known.map(({ id, title }) => ({ value: id, label: title }))}
        value={form.values.name}
        onChange={(id) => {
          const article = articles.find((one) => one.id === id)
          form.setValues({ name: article?.id ?? '', title: article?.title ?? '', text: article?.text ?? '' })
        }}
      />
      {form.values.name !== '' && (
        <Textarea {...form.getInputProps('text')} label={t('fixes.form.text')} autosize minRows={6} maxRows={24} />
      )}
    </>
  )
}

function MacroText({ form }: { readonly form: Form }) {
  const { t } = useTranslation()
  const macros = useQuery(query('listMacros')).data?.items ?? []
  return (
    <>
      <Select
        label={t('fixes.form.macro')}
        searchable
        data={macros.map(({ name }) => name)}
        value={form.values.name}
        onChange={(name) =>
          form.setValues({ name: name ?? '', text: macros.find((one) => one.name === name)?.text ?? '' })
        }
      />
      {form.values.name !== '' && (
        <Textarea {...form.getInputProps('text')} label={t('fixes.form.text')} autosize minRows={4} maxRows={24} />
      )}
    </>
  )
}

function Check({ form }: { readonly form: Form }) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <>
      <Select
        {...form.getInputProps('name')}
        label={t('fixes.form.code')}
        searchable
        data={ERROR_CODES.map((code) => ({ value: code, label: said(kindOf(code).name) }))}
      />
      <Checkbox {...form.getInputProps('enabled', { type: 'checkbox' })} label={t('fixes.form.enabled')} />
      <NativeSelect
        {...form.getInputProps('severity')}
        label={t('fixes.form.severity')}
        data={SEVERITIES.map(String)}
        disabled={!form.values.enabled}
      />
    </>
  )
}

function Value({ form }: { readonly form: Form }) {
  const { t } = useTranslation()
  return (
    <>
      <NativeSelect
        {...form.getInputProps('number')}
        label={t('fixes.form.number')}
        data={NUMBERS.map((value) => ({ value, label: t(`fixes.number.${value}`) }))}
      />
      <NumberInput {...form.getInputProps('value')} label={t('fixes.form.value')} min={0} decimalScale={2} />
    </>
  )
}
