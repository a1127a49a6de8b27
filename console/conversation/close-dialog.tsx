import { Alert, Autocomplete, Button, Group, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useSaid } from '../i18n/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useActions } from './use-actions.ts'

/** What is written down at closing; everything may stay empty. */
export function CloseDialog({
  opened,
  conversation,
  onClose,
}: {
  readonly opened: boolean
  readonly conversation: Output<'readConversation'>
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('conversation.closing.title')}>
      <ClosingForm conversation={conversation} onClose={onClose} />
    </Dialog>
  )
}

function ClosingForm({
  conversation: { summary, category, cause, outcome },
  onClose,
}: {
  readonly conversation: Output<'readConversation'>
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const said = useSaid()
  const actions = useActions(summary.id)
  const topic = summary.topic === null || summary.topic === 'none' ? '' : said(TOPIC_NAMES[summary.topic])
  const form = useForm({ initialValues: { category: category ?? topic, cause: cause ?? '', outcome: outcome ?? '' } })
  const topics = Object.values(TOPIC_NAMES).map(said)
  return (
    <form
      onSubmit={form.onSubmit(({ category, cause, outcome }) => {
        actions.close({ category: orNothing(category), cause: orNothing(cause), outcome: orNothing(outcome) })
        onClose()
      })}
    >
      <p>{t('conversation.closing.text')}</p>
      {summary.waitingSince !== null && (
        <Alert color="pencil" mb="sm">
          {t('conversation.closing.waiting')}
        </Alert>
      )}
      <Autocomplete
        {...form.getInputProps('category')}
        label={t('conversation.closing.category')}
        placeholder={t('conversation.closing.category.hint')}
        data={topics}
        openOnFocus={false}
        mb="sm"
        data-autofocus
        maxLength={200}
      />
      <TextInput
        {...form.getInputProps('cause')}
        label={t('conversation.closing.cause')}
        placeholder={t('conversation.closing.cause.hint')}
        mb="sm"
        maxLength={200}
      />
      <TextInput
        {...form.getInputProps('outcome')}
        label={t('conversation.closing.outcome')}
        placeholder={t('conversation.closing.outcome.hint')}
        maxLength={200}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit">{t('conversation.closing.title')}</Button>
      </Group>
    </form>
  )
}

function orNothing(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
