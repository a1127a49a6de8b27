import { MultiSelect, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CHANNELS, TOPIC_NAMES, TOPICS } from '../../core/vocabulary/vocabulary.ts'
import { useSaid } from '../i18n/i18n.ts'
import type { Values } from './own-code-values.ts'
import styles from './own-codes.module.css'
import { OwnPhrases } from './own-phrases.tsx'

const AMOUNTS = { message: ['characters'], conversation: ['messages', 'minutes'] } as const
const MOST = { characters: 20_000, messages: 1_000, minutes: 100_000 } as const

/** What else must hold for the code to fire; shut until asked for, unless something in it is set. */
export function OwnCodeLimits({
  values,
  onChange,
}: {
  readonly values: Values
  readonly onChange: (change: Partial<Values>) => void
}) {
  const { t } = useTranslation()
  const said = useSaid()
  const { unless, customerSaid, topics, channels, atLeast, scope } = values
  const isUsed = [unless, customerSaid, topics, channels].some((list) => list.length > 0)
  return (
    <details className={styles.more} open={isUsed || AMOUNTS[scope].some((amount) => atLeast[amount] > 0)}>
      <summary>{t('ownCodes.more')}</summary>
      <div className={styles.inside}>
        <OwnPhrases
          label={t('ownCodes.unless')}
          hint={t('ownCodes.unless.hint')}
          rows={unless}
          onChange={(rows) => onChange({ unless: rows })}
        />
        <OwnPhrases
          label={t('ownCodes.customerSaid')}
          hint={t('ownCodes.customerSaid.hint')}
          rows={customerSaid}
          onChange={(rows) => onChange({ customerSaid: rows })}
        />
        <MultiSelect
          label={t('ownCodes.topics')}
          placeholder={topics.length === 0 ? t('ownCodes.topics.all') : ''}
          data={TOPICS.map((topic) => ({ value: topic, label: said(TOPIC_NAMES[topic]) }))}
          value={topics}
          onChange={(chosen) => onChange({ topics: TOPICS.filter((topic) => chosen.includes(topic)) })}
          searchable
          clearable
        />
        <MultiSelect
          label={t('ownCodes.channels')}
          placeholder={channels.length === 0 ? t('ownCodes.channels.all') : ''}
          data={CHANNELS.map((channel) => ({ value: channel, label: t(`app.channel.${channel}`) }))}
          value={channels}
          onChange={(chosen) => onChange({ channels: CHANNELS.filter((channel) => chosen.includes(channel)) })}
          clearable
        />
        <div className={styles.pair}>
          {AMOUNTS[scope].map((amount) => (
            <NumberInput
              key={amount}
              label={t(`ownCodes.atLeast.${amount}`)}
              min={0}
              max={MOST[amount]}
              allowDecimal={false}
              value={atLeast[amount]}
              onChange={(value) => onChange({ atLeast: { ...atLeast, [amount]: Number(value) || 0 } })}
            />
          ))}
        </div>
      </div>
    </details>
  )
}
