import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './privacy-section.module.css'
import { Lead } from './section-parts.tsx'

type Rules = Output<'readRetention'>
type Kind = keyof Rules

/** Months on offer; a complaint's three years are the least the server takes. */
const CHOICES: Readonly<Record<Kind, readonly number[]>> = {
  conversations: [6, 12, 24, 36, 60, 72],
  complaints: [36, 60, 72, 120],
  files: [3, 6, 12, 24, 36],
  mails: [3, 6, 12, 24, 36],
}
const KINDS = ['conversations', 'complaints', 'files', 'mails'] as const

/** How long what stays; nothing is saved before one has seen how much goes. */
export function RetentionForm() {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const isOwner = useMay('owner')
  const stored = useQuery(query('readRetention')).data
  const [chosen, setChosen] = useState<Partial<Rules>>({})
  const look = useMutation({ mutationFn: (body: Rules) => call('previewRetention', { body }) })
  const save = useMutation({
    mutationFn: (body: Rules) => call('updateRetention', { body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['readRetention'] })
      setChosen({})
      look.reset()
      report.done(t('app.saved'))
    },
  })
  if (stored === undefined) return null
  const rules = { ...stored, ...chosen }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (look.data === undefined) look.mutate(rules)
    else save.mutate(rules)
  }
  return (
    <form onSubmit={submit}>
      <Lead>{t('privacy.retention.lead')}</Lead>
      {KINDS.map((kind) => (
        <NativeSelect
          key={kind}
          mb="sm"
          className={styles.months ?? ''}
          label={t(`privacy.keep.${kind}`)}
          description={t(`privacy.keep.${kind}.hint`)}
          disabled={!isOwner}
          value={rules[kind] === null ? '' : String(rules[kind])}
          onChange={({ currentTarget: { value } }) => {
            setChosen({ ...chosen, [kind]: value === '' ? null : Number(value) })
            look.reset()
          }}
          data={[
            { value: '', label: t('privacy.forEver') },
            ...[...new Set([...CHOICES[kind], ...(rules[kind] === null ? [] : [rules[kind]])])]
              .toSorted((a, b) => a - b)
              .map((count) => ({ value: String(count), label: t('privacy.months', { count }) })),
          ]}
        />
      ))}
      {look.data && (
        <p role="status" className={styles.due}>
          {KINDS.every((kind) => look.data[kind] === 0)
            ? t('privacy.due.none')
            : t('privacy.due', {
                conversations: formatCount(look.data.conversations, locale),
                complaints: formatCount(look.data.complaints, locale),
                files: formatCount(look.data.files, locale),
                mails: formatCount(look.data.mails, locale),
              })}
        </p>
      )}
      {(look.error ?? save.error) && <FailureNote error={look.error ?? save.error} />}
      {isOwner && (
        <Button type="submit" mt="sm" loading={look.isPending || save.isPending}>
          {look.data === undefined ? t('privacy.look') : t('privacy.saveRules')}
        </Button>
      )}
    </form>
  )
}
