import { Button, Checkbox, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES, TOPICS, type Topic } from '../../core/vocabulary/vocabulary.ts'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useSaid } from '../i18n/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useReport } from '../ui/use-report.ts'
import styles from './skills.module.css'

type Skills = Output<'listSkills'>['items'][number]
type Language = Skills['languages'][number]

const LANGUAGES: readonly Language[] = ['en', 'uk', 'de', 'cs', 'sk', 'ru', 'lt', 'fr', 'es']

interface TicksProps {
  readonly person: { readonly id: string; readonly name: string }
  readonly skills: Pick<Skills, 'topics' | 'languages'>
  readonly onClose: () => void
}

/** What a person can do, ticked off. Nothing ticked is no fault: then topics do not count. */
export function SkillsDialog({
  opened,
  ...ticks
}: {
  readonly opened: boolean
} & TicksProps) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} size="lg" onClose={ticks.onClose} title={t('skills.title', { name: ticks.person.name })}>
      <Ticks {...ticks} />
    </Dialog>
  )
}

function Ticks({ person, skills, onClose }: TicksProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const client = useQueryClient()
  const report = useReport()
  const [topics, setTopics] = useState<readonly Topic[]>(skills.topics)
  const [languages, setLanguages] = useState<readonly Language[]>(skills.languages)
  const save = useMutation({
    mutationFn: () =>
      call('saveSkills', { params: { id: person.id }, body: { topics: [...topics], languages: [...languages] } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['listSkills'] })
      await client.invalidateQueries({ queryKey: ['suggestAssignees'] })
      report.done()
      onClose()
    },
    onError: report.failed,
  })
  return (
    <>
      <p className={styles.lead}>{t('skills.text')}</p>
      <fieldset className={styles.set}>
        <legend>{t('skills.languages')}</legend>
        <div className={styles.ticks}>
          {LANGUAGES.map((language) => (
            <Checkbox
              key={language}
              label={t(`skills.language.${language}`)}
              checked={languages.includes(language)}
              onChange={() => setLanguages(toggled(languages, language))}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.set}>
        <legend>{t('skills.topics')}</legend>
        <div className={styles.ticks}>
          {TOPICS.filter((topic) => topic !== 'none').map((topic) => (
            <Checkbox
              key={topic}
              label={said(TOPIC_NAMES[topic])}
              checked={topics.includes(topic)}
              onChange={() => setTopics(toggled(topics, topic))}
            />
          ))}
        </div>
      </fieldset>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button onClick={() => save.mutate()} loading={save.isPending}>
          {t('skills.save')}
        </Button>
      </Group>
    </>
  )
}

function toggled<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}
