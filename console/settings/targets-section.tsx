import { Switch } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { AmountField } from './amount-field.tsx'
import { Group, Lead, SettingsForm } from './section-parts.tsx'
import { type FirmFormProps, withFirm } from './with-firm.tsx'

/** As the contract allows. */
const COMPLAINT_DAYS_MAX = 30
const SIMULTANEOUS_MAX = 50
/** In minutes. */
const HOUR = 60

export const TargetsSection = withFirm(TargetsForm)

function TargetsForm({ firm, store }: FirmFormProps) {
  const { t } = useTranslation()
  const form = useForm({ initialValues: { targets: firm.targets, costs: firm.costs } })
  return (
    <SettingsForm by="manager" saving={store} onSubmit={form.onSubmit((values) => store.mutate(values))}>
      <Group title={t('settings.targets.times')}>
        <AmountField
          {...form.getInputProps('targets.firstResponseMinutes')}
          label={t('settings.targets.firstResponseMinutes')}
          unit={(count) => t('settings.targets.minutes', { count })}
          min={1}
        />
        <AmountField
          {...form.getInputProps('targets.responseMinutes')}
          label={t('settings.targets.responseMinutes')}
          unit={(count) => t('settings.targets.minutes', { count })}
          min={1}
        />
        <AmountField
          {...form.getInputProps('targets.statusUpdateMinutes')}
          label={t('settings.targets.statusUpdateMinutes')}
          hint={hoursOf(form.values.targets.statusUpdateMinutes, t)}
          unit={(count) => t('settings.targets.minutes', { count })}
          min={1}
        />
        <AmountField
          {...form.getInputProps('targets.complaintDays')}
          label={t('settings.targets.complaintDays')}
          hint={t('settings.targets.complaintDays.hint')}
          unit={(count) => t('settings.targets.days', { count })}
          min={1}
          max={COMPLAINT_DAYS_MAX}
        />
      </Group>
      <Group title={t('settings.targets.load')}>
        <AmountField
          {...form.getInputProps('targets.repeatWindowDays')}
          label={t('settings.targets.repeatWindowDays')}
          unit={(count) => t('settings.targets.days', { count })}
          min={1}
        />
        <AmountField
          {...form.getInputProps('targets.maxSimultaneous')}
          label={t('settings.targets.maxSimultaneous')}
          unit={(count) => t('settings.targets.pieces', { count })}
          min={1}
          max={SIMULTANEOUS_MAX}
        />
        <Switch
          {...form.getInputProps('targets.assignsAutomatically', { type: 'checkbox' })}
          label={t('settings.targets.assignsAutomatically')}
          description={t('settings.targets.assignsAutomatically.hint')}
        />
      </Group>
      <Group title={t('settings.costs.title')}>
        <Lead>{t('settings.costs.lead')}</Lead>
        <AmountField
          {...form.getInputProps('costs.revenuePerCustomer')}
          label={t('settings.costs.revenuePerCustomer')}
          unit={() => t('settings.costs.zloty')}
          decimals={2}
        />
        <AmountField
          {...form.getInputProps('costs.labourPerHour')}
          label={t('settings.costs.labourPerHour')}
          unit={() => t('settings.costs.zloty')}
          decimals={2}
        />
        <AmountField
          {...form.getInputProps('costs.minutesPerMistake')}
          label={t('settings.costs.minutesPerMistake')}
          unit={(count) => t('settings.costs.minutes', { count })}
        />
      </Group>
    </SettingsForm>
  )
}

/** Nobody reads a thousand minutes. */
function hoursOf(minutes: number, t: TFunction): string | undefined {
  const hours = minutes / HOUR
  return Number.isInteger(hours) && hours > 1 ? t('settings.targets.hours', { count: hours }) : undefined
}
