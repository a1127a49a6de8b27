import { Kbd, Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { SHORTCUTS, type ShortcutAction } from '../ui/shortcuts.ts'
import { areLettersOn, switchLetters } from '../ui/use-shortcut.ts'
import styles from './shortcut-sheet.module.css'

export function ShortcutSheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [letters, setLetters] = useState(areLettersOn)
  return (
    <Dialog opened={opened} onClose={onClose} title={t('app.shortcuts.title')}>
      <dl className={styles.list}>
        {(Object.keys(SHORTCUTS) as ShortcutAction[]).map((action) => (
          <div key={action} className={styles.row}>
            <dt>{t(`app.shortcuts.${action}`)}</dt>
            <dd>
              {SHORTCUTS[action].keys.map((key) => (
                <Kbd key={key}>{shown(key)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label={t('app.shortcuts.letters')}
        checked={letters}
        onChange={({ currentTarget }) => {
          switchLetters(currentTarget.checked)
          setLetters(currentTarget.checked)
        }}
      />
    </Dialog>
  )
}

function shown(key: string): string {
  const isMac = navigator.userAgent.includes('Mac')
  return key.replace('mod+', isMac ? '⌘ ' : 'Ctrl ').replace('Escape', 'Esc')
}
