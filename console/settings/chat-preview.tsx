import { SegmentedControl, useComputedColorScheme } from '@mantine/core'
import { IconMessage } from '@tabler/icons-react'
import { type CSSProperties, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Colour, readableOn } from '../../core/vocabulary/vocabulary.ts'
import { useLocale } from '../i18n/i18n.ts'
import styles from './chat-preview.module.css'
import type { ChatValues } from './chat-values.ts'

const CORNERS = { square: '2px', soft: '8px', round: '14px' } as const

const SCHEMES = ['light', 'dark'] as const
type Scheme = (typeof SCHEMES)[number]

/** The window as it will look, in small, by day and by night. A test holds its colours and corners to those of widget/style.ts. */
export function ChatPreview({
  look,
  greeting,
}: {
  readonly look: ChatValues['look']
  readonly greeting: { readonly pl: string; readonly en: string } | undefined
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  // Visitors see what their own device is set to; here it begins with what the console is set to.
  const ours = useComputedColorScheme('light')
  const [chosen, choose] = useState<Scheme | null>(null)
  const scheme = chosen ?? ours
  const tokens = {
    '--chat-colour': look.colour,
    '--chat-on': readableOn(look.colour as Colour),
    '--chat-corner': CORNERS[look.corners],
  } as CSSProperties
  const words = greeting?.[locale] ?? ''
  return (
    <figure className={styles.preview} style={tokens} data-scheme={scheme} data-side={look.side} data-font={look.font}>
      <figcaption>
        {t('chat.preview')}
        <SegmentedControl
          size="xs"
          aria-label={t('chat.preview.scheme')}
          value={scheme}
          onChange={(value) => choose(SCHEMES.find((one) => one === value) ?? null)}
          data={SCHEMES.map((value) => ({ value, label: t(`chat.preview.scheme.${value}`) }))}
        />
      </figcaption>
      <div className={styles.panel}>
        <b className={styles.head}>{t('chat.preview.firm')}</b>
        <p className={styles.mine}>{t('chat.preview.question')}</p>
        <p className={styles.answer}>{t('chat.preview.answer')}</p>
      </div>
      {words !== '' && <p className={styles.greeting}>{words}</p>}
      <span className={styles.launcher}>
        <IconMessage size={24} aria-hidden />
      </span>
    </figure>
  )
}
