import { Button, NativeSelect, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseContrast, useContrast } from '../app/contrast.ts'
import { canNotify, chooseNotes, type NoteContent, tryNote, useDesktopNotes } from '../app/desktop-notes.ts'
import { showToast } from '../ui/toasts.tsx'
import { useCoach } from '../ui/use-coach.ts'
import styles from './desk-section.module.css'
import { Group } from './section-parts.tsx'

const NOTES: readonly NoteContent[] = ['off', 'bare', 'full']

/** What holds on this device alone: notifications, contrast, hints. */
export function DeskSection() {
  const { t } = useTranslation()
  const contrast = useContrast()
  const coach = useCoach()
  return (
    <>
      <Group title={t('notes.title')}>
        <Notes />
      </Group>
      <Group title={t('desk.title')}>
        <div className={styles.switches}>
          <Switch
            label={t('desk.contrast')}
            description={t('desk.contrast.text')}
            checked={contrast === 'more'}
            onChange={({ currentTarget }) => chooseContrast(currentTarget.checked ? 'more' : 'auto')}
          />
          <Switch
            label={t('coach.title')}
            description={t('desk.coach.text')}
            checked={coach.isOn}
            onChange={({ currentTarget }) => coach.turn(currentTarget.checked)}
          />
        </div>
      </Group>
    </>
  )
}

function Notes() {
  const { t } = useTranslation()
  const content = useDesktopNotes()
  async function choose(wanted: NoteContent): Promise<void> {
    const holds = await chooseNotes(wanted)
    if (wanted !== 'off' && holds === 'off')
      showToast({ title: t('notes.title'), text: t('notes.refused'), isBad: true })
  }
  return (
    <div className={styles.switches}>
      <p className={styles.text}>{t('notes.text')}</p>
      <NativeSelect
        label={t('notes.label')}
        description={t('notes.hint')}
        disabled={!canNotify()}
        value={content}
        data={NOTES.map((value) => ({ value, label: t(`notes.${value}`) }))}
        onChange={({ currentTarget }) => void choose(NOTES.find((known) => known === currentTarget.value) ?? 'off')}
      />
      {content !== 'off' && (
        <Button
          variant="default"
          size="xs"
          onClick={() => tryNote(t('notes.try.title'), t('notes.try.text'))}
          className={styles.button}
        >
          {t('notes.try')}
        </Button>
      )}
    </div>
  )
}
