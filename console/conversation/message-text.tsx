import { Fragment } from 'react'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { useSaid } from '../i18n/i18n.ts'
import { segments } from './marks.ts'
import styles from './message-text.module.css'
import type { Finding } from './timeline.ts'

/** Plain addresses become links; nothing else in a message is ever more than text. */
const ADDRESS = /(https?:\/\/[^\s<>"”„()]+[^\s<>"”„().,;:!?])/

/** A message with its findings underlined as a proof-reader would. */
export function MessageText({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  const said = useSaid()
  return (
    <p className={styles.text}>
      {segments(text, findings).map(({ start, text, finding }) =>
        finding === null ? (
          <Linked key={start} text={text} />
        ) : (
          <mark
            key={start}
            className={styles.mark}
            data-severity={finding.severity}
            title={`${said(kindOf(finding.code).name)}: ${said(finding.explanation)}`}
          >
            {text}
          </mark>
        ),
      )}
    </p>
  )
}

function Linked({ text }: { readonly text: string }) {
  // With one group, split puts the addresses at the odd places.
  return text.split(ADDRESS).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <a key={part} href={part} target="_blank" rel="noopener noreferrer nofollow">
        {part}
      </a>
    ),
  )
}
