import { SegmentedControl, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Colour, contrast, readableOn } from '../../core/vocabulary/vocabulary.ts'
import { useLocale } from '../i18n/i18n.ts'
import { Choice } from './chat-choice.tsx'
import type { ChatFields } from './chat-values.ts'
import { Group } from './section-parts.tsx'

export function ChatLookFields({ form }: { readonly form: ChatFields }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const colour = form.values.look.colour as Colour
  const ratio = contrast(colour, readableOn(colour)).toLocaleString(locale, { maximumFractionDigits: 1 })
  return (
    <Group title={t('chat.look')}>
      <TextInput
        {...form.getInputProps('look.colour')}
        type="color"
        label={t('chat.colour')}
        description={t('chat.colour.hint', { ratio })}
      />
      <Choice label={t('chat.corners')}>
        <SegmentedControl
          {...form.getInputProps('look.corners')}
          aria-label={t('chat.corners')}
          data={(['square', 'soft', 'round'] as const).map((value) => ({ value, label: t(`chat.corners.${value}`) }))}
        />
      </Choice>
      <Choice label={t('chat.side')}>
        <SegmentedControl
          {...form.getInputProps('look.side')}
          aria-label={t('chat.side')}
          data={(['right', 'left'] as const).map((value) => ({ value, label: t(`chat.side.${value}`) }))}
        />
      </Choice>
      <Choice label={t('chat.font')}>
        <SegmentedControl
          {...form.getInputProps('look.font')}
          aria-label={t('chat.font')}
          data={(['system', 'page'] as const).map((value) => ({ value, label: t(`chat.font.${value}`) }))}
        />
      </Choice>
    </Group>
  )
}
