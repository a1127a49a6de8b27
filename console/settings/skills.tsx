import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import { useMay, useMe } from '../app/session.ts'
import { useSaid } from '../i18n/i18n.ts'
import { Asked } from '../ui/asked.tsx'
import styles from './skills.module.css'

// Fetched when somebody asks for it.
const SkillsDialog = lazy(() => import('./skills-dialog.tsx').then((module) => ({ default: module.SkillsDialog })))

const NONE = { topics: [], languages: [] }

/** What the person declares, in one line, and the way to change it: one's own, or a manager anybody's. */
export function SkillsOf({
  person,
}: {
  readonly person: { readonly id: string; readonly name: string; readonly role: string }
}) {
  const { t } = useTranslation()
  const said = useSaid()
  const { person: me } = useMe()
  const mayChange = useMay('manager') || person.id === me.id
  const [isOpen, setOpen] = useState(false)
  const known = useQuery(query('listSkills')).data?.items.find((one) => one.person === person.id) ?? NONE
  if (person.role === 'reader') return null
  const words = [
    ...known.languages.map((language) => t(`skills.language.${language}`)),
    ...known.topics.map((topic) => said(TOPIC_NAMES[topic])),
  ]
  return (
    <div>
      {words.length > 0 && <p className={styles.known}>{words.join(', ')}</p>}
      {mayChange && (
        <Button size="compact-xs" variant="subtle" className={styles.change ?? ''} onClick={() => setOpen(true)}>
          {t(words.length === 0 ? 'skills.add' : 'skills.change')}
        </Button>
      )}
      <Asked opened={isOpen}>
        {(opened) => <SkillsDialog opened={opened} person={person} skills={known} onClose={() => setOpen(false)} />}
      </Asked>
    </div>
  )
}
