import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMe } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { formatMoment } from '../ui/format.ts'
import { snoozeChoices } from '../ui/snooze-choices.ts'
import { useReport } from '../ui/use-report.ts'

const OWN = 'own'

/** What to be reminded of, whom and when. */
export function ReminderDialog({
  opened,
  conversation,
  onClose,
}: {
  readonly opened: boolean
  readonly conversation: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('reminders.new')}>
      <ReminderForm conversation={conversation} onClose={onClose} />
    </Dialog>
  )
}

function ReminderForm({ conversation, onClose }: { readonly conversation: string; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const { person } = useMe()
  const people = useQuery(query('listPeople')).data?.items ?? []
  // The moments are those of when the dialog was opened: they must not move while somebody types.
  const [choices] = useState(() => snoozeChoices(new Date()))
  const [note, setNote] = useState('')
  const [whose, setWhose] = useState(person.id)
  const [choice, setChoice] = useState<string>(choices[0]?.name ?? OWN)
  const [own, setOwn] = useState('')
  const until =
    choice === OWN ? (own === '' ? null : new Date(own)) : choices.find(({ name }) => name === choice)?.until
  const save = useMutation({
    mutationFn: (dueAt: Date) =>
      call('saveReminder', {
        params: { id: conversation },
        body: { id: crypto.randomUUID(), person: whose, note: note.trim(), dueAt: dueAt.toISOString() },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['listRemindersOfConversation'] })
      await client.invalidateQueries({ queryKey: ['listReminders'] })
      report.done(t('reminders.saved'))
      onClose()
    },
    onError: report.failed,
  })
  const colleagues = people.filter(({ active, role, id }) => active && role !== 'reader' && id !== person.id)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim() !== '' && until) save.mutate(until)
      }}
    >
      <TextInput
        data-autofocus
        required
        maxLength={200}
        label={t('reminders.note')}
        placeholder={t('reminders.note.hint')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        mb="sm"
      />
      <NativeSelect
        label={t('reminders.when')}
        value={choice}
        onChange={({ currentTarget }) => setChoice(currentTarget.value)}
        data={[
          ...choices.map(({ name, until }) => ({
            value: name,
            label: `${t(`snooze.${name}`)} (${formatMoment(until.toISOString(), locale)})`,
          })),
          { value: OWN, label: t('snooze.own') },
        ]}
        mb="sm"
      />
      {choice === OWN && (
        <TextInput
          type="datetime-local"
          label={t('snooze.own')}
          value={own}
          onChange={({ currentTarget }) => setOwn(currentTarget.value)}
          mb="sm"
        />
      )}
      <NativeSelect
        label={t('reminders.whom')}
        value={whose}
        onChange={({ currentTarget }) => setWhose(currentTarget.value)}
        data={[
          { value: person.id, label: t('reminders.me') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" disabled={note.trim() === '' || !until} loading={save.isPending}>
          {t('reminders.set')}
        </Button>
      </Group>
    </form>
  )
}
