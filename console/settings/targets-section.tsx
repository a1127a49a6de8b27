import { NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { Group, Lead, SettingsForm } from './section-parts.tsx'
import type { Firm, useFirm } from './use-firm.ts'
import { WithFirm } from './with-firm.tsx'

/** As the contract allows. */
const COMPLAINT_DAYS_MAX = 30
const SIMULTANEOUS_MAX = 50

export function TargetsSection() {
  return <WithFirm>{(firm, settings) => <TargetsForm firm={firm} settings={settings} />}</WithFirm>
}

function TargetsForm({
  firm,
  settings: { store, mayChange },
}: {
  readonly firm: Firm
  readonly settings: Pick<ReturnType<typeof useFirm>, 'store' | 'mayChange'>
}) {
  const { t } = useTranslation()
  const form = useForm({ initialValues: { targets: firm.targets, costs: firm.costs } })
  const minutes = ` ${t('settings.targets.minutes')}`
  const days = ` ${t('settings.targets.days')}`
  const whole = { min: 1, allowDecimal: false, clampBehavior: 'strict', thousandSeparator: ' ' } as const
  const money = {
    min: 0,
    decimalScale: 2,
    decimalSeparator: ',',
    thousandSeparator: ' ',
    suffix: ` ${t('settings.costs.zloty')}`,
  } as const
  return (
    <SettingsForm
      mayChange={mayChange}
      refusal={t('settings.managerOnly')}
      isBusy={store.isPending}
      error={store.error}
      onSubmit={form.onSubmit((values) => store.mutate(values))}
    >
      <Group title={t('settings.targets.times')}>
        <NumberInput
          {...form.getInputProps('targets.firstResponseMinutes')}
          {...whole}
          suffix={minutes}
          label={t('settings.targets.firstResponseMinutes')}
        />
        <NumberInput
          {...form.getInputProps('targets.responseMinutes')}
          {...whole}
          suffix={minutes}
          label={t('settings.targets.responseMinutes')}
        />
        <NumberInput
          {...form.getInputProps('targets.statusUpdateMinutes')}
          {...whole}
          suffix={minutes}
          label={t('settings.targets.statusUpdateMinutes')}
        />
        <NumberInput
          {...form.getInputProps('targets.complaintDays')}
          {...whole}
          max={COMPLAINT_DAYS_MAX}
          suffix={days}
          label={t('settings.targets.complaintDays')}
          description={t('settings.targets.complaintDays.hint')}
        />
        <NumberInput
          {...form.getInputProps('targets.repeatWindowDays')}
          {...whole}
          suffix={days}
          label={t('settings.targets.repeatWindowDays')}
        />
        <NumberInput
          {...form.getInputProps('targets.maxSimultaneous')}
          {...whole}
          max={SIMULTANEOUS_MAX}
          suffix={` ${t('settings.targets.pieces')}`}
          label={t('settings.targets.maxSimultaneous')}
        />
      </Group>
      <Group title={t('settings.costs.title')}>
        <Lead>{t('settings.costs.lead')}</Lead>
        <NumberInput
          {...form.getInputProps('costs.revenuePerCustomer')}
          {...money}
          label={t('settings.costs.revenuePerCustomer')}
        />
        <NumberInput
          {...form.getInputProps('costs.labourPerHour')}
          {...money}
          label={t('settings.costs.labourPerHour')}
        />
        <NumberInput
          {...form.getInputProps('costs.minutesPerMistake')}
          min={0}
          suffix={` ${t('settings.costs.minutes')}`}
          label={t('settings.costs.minutesPerMistake')}
        />
      </Group>
    </SettingsForm>
  )
}
