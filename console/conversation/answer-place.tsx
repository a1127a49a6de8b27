import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import styles from './composer.module.css'

type Way = Pick<Output<'readConversation'>['summary'], 'id' | 'channel' | 'customer'>

/** Which way the answer goes, in a matter that was talked of in several places: where the customer last wrote, unless its author says otherwise. */
export function AnswerPlace({
  ways,
  last,
  value,
  onChange,
}: {
  readonly ways: readonly Way[]
  /** Where the customer last wrote. */
  readonly last: string
  readonly value: string
  readonly onChange: (place: string) => void
}) {
  const { t } = useTranslation()
  const named = new Set(ways.map(({ channel }) => channel)).size < ways.length
  return (
    <div className={styles.place}>
      <NativeSelect
        size="xs"
        label={t('matters.place')}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={ways.map(({ id, channel, customer }) => {
          const words = [t(`app.channel.${channel}`), ...(named && customer.name !== null ? [customer.name] : [])]
          return { value: id, label: `${words.join(', ')}${id === last ? t('matters.place.last') : ''}` }
        })}
      />
    </div>
  )
}
