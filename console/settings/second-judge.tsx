import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { JudgedRecord } from './check-record.tsx'
import styles from './guard-section.module.css'

type Judge = Output<'readGuard'>['secondJudge']

/** The language model as a second reader of closed conversations, beside what people made of its word. */
export function SecondJudge({ judge, onChange }: { readonly judge: Judge; readonly onChange: (judge: Judge) => void }) {
  const { t } = useTranslation()
  return (
    <div>
      <Switch
        label={t('settings.guard.judge')}
        description={t(judge.hasModel ? 'settings.guard.judge.hint' : 'settings.guard.judge.noModel')}
        disabled={!judge.hasModel && !judge.enabled}
        checked={judge.enabled}
        onChange={({ currentTarget }) => onChange({ ...judge, enabled: currentTarget.checked })}
      />
      <div className={styles.record}>
        <JudgedRecord judged={judge.judged} silenced={judge.silenced} />
      </div>
    </div>
  )
}
