import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useSaid } from '../i18n/i18n.ts'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { SeverityMark } from '../ui/severity-mark.tsx'
import { useReport } from '../ui/use-report.ts'
import styles from './macros-section.module.css'

type Macros = Output<'listMacros'>

const PAUSE_MS = 350

/** One ready text being written, with how a customer would read it and what the guard says of it beside it. */
export function MacroForm({
  was,
  fields,
  onDone,
}: {
  readonly was: Macros['items'][number] | null
  readonly fields: Macros['fields']
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const { required } = entryRules(t)
  const area = useRef<HTMLTextAreaElement>(null)
  const form = useForm({
    initialValues: { name: was?.name ?? '', text: was?.text ?? '' },
    validate: { name: required, text: required },
  })
  const save = useMutation({
    mutationFn: (values: { name: string; text: string }) =>
      call('saveMacro', { body: { ...values, was: was && { name: was.name, text: was.text } } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['listMacros'] })
      void client.invalidateQueries({ queryKey: ['listFilledMacros'] })
      void client.invalidateQueries({ queryKey: ['listChanges'] })
      report.done()
      onDone()
    },
  })

  function insert(name: string): void {
    const place = area.current?.selectionStart ?? form.values.text.length
    const { text } = form.values
    form.setFieldValue('text', `${text.slice(0, place)}{{${name}}}${text.slice(area.current?.selectionEnd ?? place)}`)
    area.current?.focus()
  }

  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <TextInput
        {...form.getInputProps('name')}
        label={t('macros.name')}
        description={t('macros.name.hint')}
        maxLength={200}
      />
      <Textarea
        {...form.getInputProps('text')}
        ref={area}
        label={t('macros.text')}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={5_000}
      />
      <Fields fields={fields} onPick={insert} />
      <Reading text={form.values.text} />
      {save.error !== null && <FailureNote error={save.error} />}
      <div className={styles.buttons}>
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

function Fields({ fields, onPick }: { readonly fields: Macros['fields']; readonly onPick: (name: string) => void }) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <div className={styles.fields} role="group" aria-label={t('macros.fields')}>
      <span>{t('macros.fields')}</span>
      {fields.map((field) => (
        <Button key={field.en} size="compact-xs" variant="default" onClick={() => onPick(said(field))}>
          {said(field)}
        </Button>
      ))}
    </div>
  )
}

/** The text as an invented customer gets it, with the guard's remarks. */
function Reading({ text }: { readonly text: string }) {
  const { t } = useTranslation()
  const said = useSaid()
  const [settled] = useDebouncedValue(text, PAUSE_MS)
  const { data } = useQuery({
    queryKey: ['checkMacro', settled],
    queryFn: () => call('checkMacro', { body: { text: settled } }),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (data === undefined || settled.trim() === '') return null
  const byHand = data.fields.filter(({ known }) => !known).map(({ name }) => name)
  return (
    <section className={styles.reading} aria-label={t('macros.reading')}>
      <h4>{t('macros.reading')}</h4>
      <p className={styles.text}>{data.sample}</p>
      {byHand.length > 0 && <p className={styles.soft}>{t('macros.byHand', { names: byHand.join(', ') })}</p>}
      <p role="status" className={styles.soft}>
        {data.remarks.length === 0
          ? t('conversation.guard.clean')
          : t('conversation.guard.found', { count: data.remarks.length })}
      </p>
      <ul className={styles.remarks}>
        {data.remarks.map(({ code, severity, quote, explanation }) => (
          <li key={`${code} ${quote}`}>
            <SeverityMark severity={severity} />
            <span>
              <b>{said(kindOf(code).name)}.</b> {said(explanation)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
