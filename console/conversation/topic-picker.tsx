import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTopic, TOPIC_NAMES, TOPICS, type Topic } from '../../core/vocabulary/vocabulary.ts'
import { useMay } from '../app/session.ts'
import { useSaid } from '../i18n/i18n.ts'
import styles from './topic-picker.module.css'
import { useActions } from './use-actions.ts'

/**
 * What a conversation, or one message, is about: one click opens the topics, the next one chooses. Choosing the one that stands says that
 * it is right; the firm's classifier learns from both.
 */
export function TopicPicker({
  conversation,
  topic,
  message,
  none,
}: {
  readonly conversation: string
  readonly topic: Topic | null
  /** Absent: the conversation as a whole. */
  readonly message?: string
  /** What stands where nothing was understood. */
  readonly none: string
}) {
  const { t } = useTranslation()
  const said = useSaid()
  const actions = useActions(conversation)
  const mayChoose = useMay('consultant')
  const [sought, setSought] = useState('')
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      setSought('')
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  const shown = topic === null || topic === 'none' ? none : said(TOPIC_NAMES[topic])
  if (!mayChoose) return <span>{shown}</span>
  const found = TOPICS.filter((one) => said(TOPIC_NAMES[one]).toLowerCase().includes(sought.trim().toLowerCase()))
  const ordered = [...found.filter((one) => one === topic), ...found.filter((one) => one !== topic)]
  return (
    <Combobox
      store={combobox}
      // Beside each message stands one, hardly ever opened: every topic was drawn with every conversation.
      keepMounted={false}
      width={264}
      position="bottom-start"
      shadow="md"
      onOptionSubmit={(chosen) => {
        combobox.closeDropdown()
        if (isTopic(chosen)) actions.chooseTopic(chosen, message)
      }}
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          className={styles.topic}
          onClick={() => combobox.toggleDropdown()}
          aria-label={t('conversation.topic.change', { topic: shown })}
        >
          {shown}
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
          placeholder={t('conversation.topic.search')}
          aria-label={t('conversation.topic.search')}
        />
        <Combobox.Options mah={260} className={styles.options}>
          {ordered.map((one) => (
            <Combobox.Option key={one} value={one} active={one === topic}>
              <span className={styles.option}>
                {said(TOPIC_NAMES[one])}
                {one === topic && (
                  <span className={styles.right}>
                    <IconCheck size={14} aria-hidden /> {t('conversation.topic.right')}
                  </span>
                )}
              </span>
            </Combobox.Option>
          ))}
          {ordered.length === 0 && <Combobox.Empty>{t('conversation.topic.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
