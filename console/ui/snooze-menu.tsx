import { Button, Popover, TextInput } from '@mantine/core'
import { IconAlarmSnooze } from '@tabler/icons-react'
import { cloneElement, type ReactElement, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment } from './format.ts'
import { snoozeChoices } from './snooze-choices.ts'
import styles from './snooze-menu.module.css'
import { useNow } from './use-now.ts'
import { useShortcut } from './use-shortcut.ts'

const CLOCK_MS = 20_000

/** Until when: the usual moments, or one's own. `children`: the button that opens it. */
export function SnoozeMenu({
  children,
  hasShortcut = false,
  onPick,
}: {
  readonly children: ReactElement<{ onClick?: () => void }>
  readonly hasShortcut?: boolean
  readonly onPick: (until: Date) => void
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  const now = useNow(CLOCK_MS)
  const [opened, setOpened] = useState(false)
  const [own, setOwn] = useState('')
  useShortcut('snooze', () => hasShortcut && setOpened(true))
  const moment = own === '' ? null : new Date(own)
  const isUsable = moment !== null && moment.getTime() > now
  function pick(until: Date): void {
    setOpened(false)
    setOwn('')
    onPick(until)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>{cloneElement(children, { onClick: () => setOpened(!opened) })}</Popover.Target>
      <Popover.Dropdown className={styles.menu} aria-label={t('snooze.title')}>
        <p className={styles.title}>{t('snooze.title')}</p>
        {opened &&
          snoozeChoices(new Date(now)).map(({ name, until }) => (
            <button key={name} type="button" className={styles.choice} onClick={() => pick(until)}>
              <IconAlarmSnooze size={15} aria-hidden />
              <span>{t(`snooze.${name}`)}</span>
              <span className={styles.when}>{formatMoment(until.toISOString(), locale)}</span>
            </button>
          ))}
        <form
          className={styles.own}
          onSubmit={(event) => {
            event.preventDefault()
            if (isUsable) pick(moment)
          }}
        >
          <TextInput
            type="datetime-local"
            size="xs"
            label={t('snooze.own')}
            value={own}
            onChange={({ currentTarget }) => setOwn(currentTarget.value)}
          />
          <Button type="submit" size="xs" variant="default" disabled={!isUsable}>
            {t('snooze.set')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
