import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import styles from './head.module.css'

type Candidate = Output<'suggestAssignees'>['items'][number]

/** Who could take the conversation, the fittest first, with what speaks for each. Stands in a menu, and asks when that opens. */
export function Assignees({
  conversation,
  holder,
  onPick,
}: {
  readonly conversation: string
  readonly holder: string | undefined
  readonly onPick: (person: string) => void
}) {
  const items = useQuery(query('suggestAssignees', { params: { id: conversation } })).data?.items ?? []
  return items
    .filter(({ id }) => id !== holder)
    .map((one) => (
      <Menu.Item key={one.id} disabled={one.isFull} onClick={() => onPick(one.id)}>
        {one.name}
        <Why candidate={one} />
      </Menu.Item>
    ))
}

function Why({ candidate: { isFull, speaks, owns, knowsTopic, atDesk, held } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation()
  const words = [
    isFull && t('skills.full'),
    speaks && t('skills.speaks'),
    owns && t('ownership.owns'),
    knowsTopic && t('skills.knows'),
    t('skills.held', { count: held }),
    !atDesk && t('skills.away'),
  ].filter((word) => word !== false)
  return <span className={styles.why}>{words.join(' · ')}</span>
}
