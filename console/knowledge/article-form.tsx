import { Button, Select, TagsInput, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { CallFailure } from '../app/call-failure.ts'
import { useMay } from '../app/session.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { ArticleAudience } from './article-audience.tsx'
import styles from './article-form.module.css'
import type { ArticleValues } from './article-values.ts'
import { FactTable } from './fact-table.tsx'
import { Markdown } from './markdown.tsx'

const PREVIEW_MS = 150

interface ArticleFormProps {
  readonly initial: ArticleValues
  readonly submitLabel: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly onSubmit: (values: ArticleValues) => void
  /** Beside the button. */
  readonly children?: ReactNode
}

/** An article being written, with its preview beside it. Who may not publish it may propose it. */
export function ArticleForm({ initial, submitLabel, isBusy, error, onSubmit, children }: ArticleFormProps) {
  const { t } = useTranslation()
  const mayWrite = useMay('consultant')
  const needed = (value: string) => (value.trim() === '' ? t('knowledge.edit.required') : null)
  const form = useForm<ArticleValues>({
    initialValues: initial,
    validate: {
      title: needed,
      text: needed,
      topics: (topics, { audience }) =>
        audience === 'topics' && topics.length === 0 ? t('knowledge.edit.topics.required') : null,
      validUntil: (until, { validFrom }) =>
        until !== '' && validFrom !== '' && until < validFrom ? t('knowledge.edit.validity.order') : null,
    },
  })
  const people = useQuery(query('listPeople')).data?.items ?? []
  const [preview] = useDebouncedValue(form.values.text, PREVIEW_MS)
  const refused = error instanceof CallFailure ? error.told.fields : {}
  return (
    <form className={styles.form} onSubmit={form.onSubmit(onSubmit)}>
      <fieldset className={styles.fields} disabled={!mayWrite}>
        <TextInput
          {...form.getInputProps('title')}
          error={form.errors['title'] ?? refused['title']}
          label={t('knowledge.edit.title')}
          description={t('knowledge.edit.title.hint')}
          maxLength={200}
        />
        <div className={styles.facts}>
          <Select
            {...form.getInputProps('owner')}
            label={t('knowledge.edit.owner')}
            placeholder={t('knowledge.edit.owner.none')}
            clearable
            data={people.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextInput
            {...form.getInputProps('reviewBy')}
            type="date"
            label={t('knowledge.edit.review')}
            error={refused['reviewBy']}
          />
          <TextInput
            {...form.getInputProps('url')}
            type="url"
            label={t('knowledge.edit.url')}
            error={refused['url']}
            placeholder="https://"
          />
        </div>
        <div className={styles.facts}>
          <TextInput {...form.getInputProps('validFrom')} type="date" label={t('knowledge.edit.validFrom')} />
          <TextInput
            {...form.getInputProps('validUntil')}
            type="date"
            label={t('knowledge.edit.validUntil')}
            error={form.errors['validUntil'] ?? refused['validUntil']}
          />
          <p className={styles.validity}>{t('knowledge.edit.validity.hint')}</p>
        </div>
        <ArticleAudience
          audience={form.values.audience}
          topics={form.values.topics}
          error={form.errors['topics']}
          onChange={form.setValues}
        />
        <div className={styles.write}>
          <Textarea
            {...form.getInputProps('text')}
            error={form.errors['text'] ?? refused['text']}
            label={t('knowledge.edit.text')}
            autosize
            minRows={16}
            classNames={{ input: styles.source ?? '' }}
          />
          <section aria-label={t('knowledge.edit.preview')}>
            <h2 className={styles.label}>{t('knowledge.edit.preview')}</h2>
            <div className={styles.preview}>
              {preview.trim() === '' ? (
                <p className={styles.empty}>{t('knowledge.edit.preview.empty')}</p>
              ) : (
                <Markdown text={preview} />
              )}
            </div>
          </section>
        </div>
        <FactTable
          title={form.values.title}
          text={preview}
          marks={form.values.factMarks}
          mayMark={mayWrite}
          onMark={(factMarks) => form.setFieldValue('factMarks', factMarks)}
        />
        <div className={styles.facts}>
          <TagsInput {...form.getInputProps('tags')} label={t('knowledge.edit.tags')} error={refused['tags']} />
          <TagsInput
            {...form.getInputProps('phrasings')}
            label={t('knowledge.edit.phrasings')}
            description={t('knowledge.edit.phrasings.hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={refused['phrasings']}
            splitChars={[]}
            className={styles.wide ?? ''}
          />
        </div>
      </fieldset>
      {error != null && <FailureNote error={error} />}
      {mayWrite && (
        <div className={styles.foot}>
          <Button type="submit" loading={isBusy}>
            {submitLabel}
          </Button>
          {children}
        </div>
      )}
    </form>
  )
}
