import { Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n.ts'
import { formatWeekday } from '../ui/format.ts'
import { ClockField } from './clock-field.tsx'
import styles from './hours-section.module.css'
import { Lead, SettingsForm } from './section-parts.tsx'
import type { Firm } from './use-firm.ts'
import { type FirmFormProps, withFirm } from './with-firm.tsx'

type Day = Firm['hours']['days'][number]

const USUAL: Day = { from: 9 * 60, to: 17 * 60 }

export const HoursSection = withFirm(HoursForm)

function HoursForm({ firm, store }: FirmFormProps) {
  const { t } = useTranslation()
  const [hours, setHours] = useState(firm.hours)
  const set = (index: number, day: Day) =>
    setHours({ ...hours, days: hours.days.map((known, at) => (at === index ? day : known)) })
  const isSound = hours.days.every((day) => day === null || day.to > day.from)
  return (
    <SettingsForm
      by="manager"
      saving={store}
      onSubmit={(event) => {
        event.preventDefault()
        if (isSound) store.mutate({ hours })
      }}
    >
      <Lead>{t('settings.hours.lead')}</Lead>
      <div className={styles.week}>
        {hours.days.map((day, index) => (
          <DayRow key={formatWeekday(index, 'pl')} index={index} day={day} onChange={(next) => set(index, next)} />
        ))}
      </div>
      <TextInput
        label={t('settings.hours.zone')}
        value={hours.timeZone}
        onChange={({ currentTarget }) => setHours({ ...hours, timeZone: currentTarget.value })}
      />
    </SettingsForm>
  )
}

function DayRow({
  index,
  day,
  onChange,
}: {
  readonly index: number
  readonly day: Day
  readonly onChange: (day: Day) => void
}) {
  const { t } = useTranslation()
  const name = formatWeekday(index, useLocale())
  return (
    <div className={styles.day}>
      <Switch
        aria-label={t('settings.hours.open', { day: name })}
        label={name}
        checked={day !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? USUAL : null)}
      />
      {day === null ? (
        <span className={styles.closed}>{t('settings.hours.closed')}</span>
      ) : (
        <div className={styles.span}>
          <ClockField
            label={t('settings.hours.from', { day: name })}
            minutes={day.from}
            onChange={(from) => onChange({ ...day, from })}
          />
          –
          <ClockField
            label={t('settings.hours.to', { day: name })}
            minutes={day.to}
            error={day.to <= day.from ? t('settings.hours.order') : undefined}
            onChange={(to) => onChange({ ...day, to })}
          />
        </div>
      )}
    </div>
  )
}
