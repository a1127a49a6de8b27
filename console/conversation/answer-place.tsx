import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import styles from './composer.module.css'

type Conversation = Pick<Output<'readConversation'>, 'summary' | 'places' | 'answersGoTo'>

/** Where the answer goes, in a matter that was talked of in several places: there, where the customer last wrote, unless its author says otherwise. */
export function AnswerPlace({
  conversation: { summary, places, answersGoTo },
  value,
  onChange,
}: {
  readonly conversation: Conversation
  readonly value: string
  readonly onChange: (place: string) => void
}) {
  const { t } = useTranslation()
  const last = (id: string) => (id === answersGoTo ? t('matters.place.last') : '')
  return (
    <div className={styles.place}>
      <NativeSelect
        size="xs"
        label={t('matters.place')}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={[
          { value: summary.id, label: `${t(`app.channel.${summary.channel}`)}${last(summary.id)}` },
          ...places.map(({ id, channel, customer }) => ({
            value: id,
            label: `${t(`app.channel.${channel}`)}${customer.name === null ? '' : `, ${customer.name}`}${last(id)}`,
          })),
        ]}
      />
    </div>
  )
}
