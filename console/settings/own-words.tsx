import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import styles from './language-section.module.css'

type Words = Output<'readLanguage'>['words']

/** Enough forms to see whether the model was right. */
const SHOWN_FORMS = 6

/** The words and brands that the firm added to the dictionary. */
export function OwnWords({ words }: { readonly words: Words }) {
  const { t } = useTranslation()
  const mayChange = useMay('manager')
  return (
    <>
      {words.length === 0 && <EmptyState title={t('language.words.none.title')}>{t('language.words.none')}</EmptyState>}
      <ul className={styles.words}>
        {words.map((word) => (
          <OwnWord key={word.word} word={word} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange && <NewWord />}
    </>
  )
}

function OwnWord({
  word: { word, model, forms },
  mayChange,
}: {
  readonly word: Words[number]
  readonly mayChange: boolean
}) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const remove = useMutation({
    mutationFn: () => call('removeOwnWord', { query: { word } }),
    onSuccess: (next) => client.setQueryData(query('readLanguage').queryKey, next),
    onError: report.failed,
  })
  return (
    <li className={styles.word}>
      <b>{word}</b>
      <span className={styles.soft}>
        {model === null
          ? t('language.words.uninflected')
          : `${t('language.words.like', { model })} ${forms.slice(1, SHOWN_FORMS).join(', ')}${forms.length > SHOWN_FORMS ? '…' : ''}`}
      </span>
      {mayChange && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="pencil"
          loading={remove.isPending}
          onClick={() => remove.mutate()}
          aria-label={t('language.words.removeOf', { word })}
        >
          {t('language.words.remove')}
        </Button>
      )}
    </li>
  )
}

function NewWord() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const form = useForm({ initialValues: { word: '', model: '' } })
  const add = useMutation({
    mutationFn: ({ word, model }: { readonly word: string; readonly model: string }) =>
      call('addOwnWord', { body: { word: word.trim(), model: model.trim() === '' ? null : model.trim() } }),
    onSuccess: (next) => {
      client.setQueryData(query('readLanguage').queryKey, next)
      form.reset()
    },
  })
  return (
    <form onSubmit={form.onSubmit((values) => add.mutate(values))}>
      <div className={styles.newWord}>
        <TextInput
          {...form.getInputProps('word')}
          label={t('language.words.word')}
          placeholder={t('language.words.word.example')}
          maxLength={40}
        />
        <TextInput
          {...form.getInputProps('model')}
          label={t('language.words.model')}
          placeholder={t('language.words.model.example')}
          maxLength={40}
        />
        <Button type="submit" loading={add.isPending} disabled={form.values.word.trim().length < 2}>
          {t('language.words.add')}
        </Button>
      </div>
      <p className={styles.soft}>{t('language.words.model.hint')}</p>
      {add.error !== null && <FailureNote error={add.error} />}
    </form>
  )
}
