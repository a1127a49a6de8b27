import './command-palette.css'
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { INBOX_VIEWS } from '../inbox/inbox-search.ts'
import { SECTIONS } from '../settings/sections.ts'
import { insertIntoDraft } from '../ui/insert-into-draft.ts'
import { query } from './call.ts'
import { useMay } from './session.ts'

const [palette, paletteActions] = createSpotlight()

/** Every place of the desk by its name, found by typing a part of it. */
export function CommandPalette({
  opened,
  onClose,
  onSheet,
}: {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onSheet: () => void
}) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const giveFocusBack = useFocusBack(opened)
  useEffect(() => {
    if (opened) paletteActions.open()
  }, [opened])
  const macros = useMacroActions(opened)
  const pages: SpotlightActionGroupData = {
    group: t('app.palette.pages'),
    actions: [
      ...INBOX_VIEWS.map((view) => ({
        id: view,
        label: `${t('app.inbox')}: ${t(`inbox.view.${view}`)}`,
        onClick: () => void navigate({ to: '/inbox', search: { view } }),
      })),
      { id: 'knowledge', label: t('app.knowledge'), onClick: () => void navigate({ to: '/knowledge' }) },
      { id: 'ledger', label: t('app.ledger'), onClick: () => void navigate({ to: '/ledger' }) },
      { id: 'evaluation', label: t('evaluation.title'), onClick: () => void navigate({ to: '/evaluation' }) },
      { id: 'problems', label: t('problems.title'), onClick: () => void navigate({ to: '/recurring' }) },
      {
        id: 'dashboard',
        label: t('app.dashboard'),
        onClick: () => void navigate({ to: '/dashboard', search: { days: 28 } }),
      },
      ...SECTIONS.map((section) => ({
        id: section,
        label: `${t('app.settings')}: ${t(`settings.section.${section}`)}`,
        onClick: () => void navigate({ to: '/settings/{-$section}', params: { section } }),
      })),
    ],
  }
  const actions: SpotlightActionGroupData = {
    group: t('app.palette.actions'),
    actions: [
      { id: 'new-article', label: t('knowledge.new'), onClick: () => void navigate({ to: '/knowledge/new' }) },
      { id: 'start', label: t('start.title'), onClick: () => void navigate({ to: '/start' }) },
      {
        id: 'sheet',
        label: t('app.shortcuts.title'),
        onClick: () => {
          giveFocusBack()
          onSheet()
        },
      },
    ],
  }
  // Whatever was typed can be looked for; the words in the label keep the two from being filtered out.
  const searches: SpotlightActionGroupData = {
    group: t('app.palette.search'),
    actions:
      words === ''
        ? []
        : [
            {
              id: 'in-conversations',
              label: t('app.palette.inConversations', { words }),
              onClick: () => void navigate({ to: '/inbox', search: { view: 'all', words } }),
            },
            {
              id: 'in-articles',
              label: t('app.palette.inArticles', { words }),
              onClick: () => void navigate({ to: '/knowledge', search: { words } }),
            },
          ],
  }
  return (
    <Spotlight
      store={palette}
      title={t('app.palette.open')}
      actions={[macros, pages, actions, searches]}
      query={typed}
      onQueryChange={setTyped}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      shortcut={null}
      nothingFound={t('app.palette.nothing')}
      returnFocus={false}
      onSpotlightClose={() => {
        giveFocusBack()
        onClose()
      }}
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('app.palette.placeholder'),
        'aria-label': t('app.palette.placeholder'),
      }}
    />
  )
}

/**
 * The focus goes back to where it was when the palette opened, unless what was chosen has taken it elsewhere: the library's own way back
 * takes it out of the draft that a ready text has just come to.
 */
function useFocusBack(opened: boolean): () => void {
  const from = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (opened && document.activeElement instanceof HTMLElement) from.current = document.activeElement
  }, [opened])
  return () => {
    const held = document.activeElement
    if (held === null || held === document.body || held.closest('.mantine-Spotlight-content') !== null)
      from.current?.focus({ preventScroll: true })
  }
}

/** Ready texts, filled for the conversation that stands open. */
function useMacroActions(opened: boolean): SpotlightActionGroupData {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/desk/inbox/$id', shouldThrow: false }) ?? {}
  const isWriting = useMay('consultant') && id !== undefined
  const conversation = id ?? ''
  const macros = useQuery({
    ...query('listFilledMacros', { params: { id: conversation } }),
    enabled: isWriting && opened,
  }).data?.items
  return {
    group: t('app.palette.macros'),
    actions: isWriting
      ? (macros ?? []).map(({ name, text }) => ({
          id: `macro ${name}`,
          label: name,
          description: text.slice(0, 80),
          onClick: () => insertIntoDraft(conversation, text),
        }))
      : [],
  }
}
