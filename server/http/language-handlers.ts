import type { z } from 'zod'
import type { LANGUAGE_ROUTES } from '../../contract/http/language.ts'
import type { LearnedQuestion } from '../../core/understanding/understanding.ts'
import type { ConversationId, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Learning } from '../ports/marks.ts'
import { learnFromMarks, UNTAUGHT } from '../workflows/learn-from-marks.ts'
import { chooseTopic } from '../workflows/mark-message.ts'
import { formsOf, ownWordsOf, setLearning, teachWord, unteachWord } from '../workflows/teach-words.ts'
import type { Handlers } from './call.ts'
import { isoTime, showSummary } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'readLanguage' | 'addOwnWord' | 'removeOwnWord' | 'learnFromMarks' | 'setLearning' | 'chooseTopic'
type Shown = z.input<typeof LANGUAGE_ROUTES.readLanguage.response>

/** What the firm teaches the language engine. */
export function languageHandlers(ports: HttpPorts): Handlers<Name> {
  const { polish } = ports.language
  const show = (workspace: WorkspaceId) => showLanguage(workspace, ports)
  return {
    readLanguage: ({ caller }) => show(caller.workspace.id),
    addOwnWord: async ({ caller, body }) => {
      await teachWord({ workspace: caller.workspace.id, by: caller.person.id }, body, polish, ports)
      return show(caller.workspace.id)
    },
    removeOwnWord: async ({ caller, query }) => {
      await unteachWord({ workspace: caller.workspace.id, by: caller.person.id }, query.word, ports)
      return show(caller.workspace.id)
    },
    learnFromMarks: async ({ caller }) => {
      await learnFromMarks(caller.workspace.id, ports)
      return show(caller.workspace.id)
    },
    setLearning: async ({ caller, body }) => {
      await setLearning({ workspace: caller.workspace.id, by: caller.person.id }, body.learns, ports)
      return show(caller.workspace.id)
    },
    chooseTopic: async ({ caller, params, body }) => {
      const place = {
        workspace: caller.workspace.id,
        conversation: params.id as ConversationId,
        message: (body.message ?? null) as MessageId | null,
      }
      return showSummary((await chooseTopic(place, body.topic, caller.person.id, ports)).summary)
    },
  }
}

async function showLanguage(workspace: WorkspaceId, { store, language }: HttpPorts): Promise<Shown> {
  const { rules, counted, last } = await store.read(workspace, async ({ playbooks, marks }) => ({
    rules: await playbooks.currentRules(),
    counted: await marks.count(),
    last: await marks.lastLearning(),
  }))
  const taught = rules.taught ?? UNTAUGHT
  const forms = formsOf(taught, language.polish)
  return {
    words: ownWordsOf(taught).map(({ word, model }) => ({ word, model, forms: [...(forms.get(word) ?? [word])] })),
    learns: taught.learns,
    marks: counted.marks,
    learnedAt: taught.classifier === undefined ? null : isoTime(taught.classifier.learnedAt),
    lastTry: last && {
      at: isoTime(last.at),
      marks: last.marks,
      topic: showTrial(last, 'topic'),
      emotion: showTrial(last, 'emotion'),
    },
  }
}

function showTrial({ trials }: Learning, question: LearnedQuestion) {
  const trial = trials[question]
  if (trial === undefined) return null
  const { heldOut, before, after, mended, spoilt, adopted } = trial
  return { heldOut, before, after, mended, spoilt, adopted }
}
