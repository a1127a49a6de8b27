import type { Macro } from '../../core/playbook/playbook.ts'
import { fieldsOf, MACRO_FIELDS } from '../../core/reply/reply.ts'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import { checkMacro, deleteMacro, fillMacros, saveMacro } from '../workflows/macros.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'listMacros' | 'saveMacro' | 'deleteMacro' | 'checkMacro' | 'listFilledMacros'

/** The firm's ready texts: kept in the playbook, filled for one conversation. */
export function macroHandlers(ports: HttpPorts): Handlers<Name> {
  const { store } = ports
  return {
    listMacros: async ({ caller }) => {
      const { macros } = await store.read(caller.workspace.id, ({ playbooks }) => playbooks.currentRules())
      return {
        items: macros.map(showMacro),
        fields: Object.values(MACRO_FIELDS).map(([pl = '', en = '']) => ({ pl, en })),
      }
    },
    saveMacro: async ({ caller, body: { was, ...macro } }) => {
      await saveMacro({ workspace: caller.workspace.id, by: caller.person.id }, macro, was, ports)
      return showMacro(macro)
    },
    deleteMacro: ({ caller, query }) =>
      deleteMacro({ workspace: caller.workspace.id, by: caller.person.id }, query.name, ports),
    checkMacro: async ({ caller, body }) => {
      const { sample, findings } = await checkMacro(caller.workspace.id, body.text, caller.person, ports)
      const remarks = findings.map(({ code, severity, span, explanation, suggestion }) => ({
        code,
        severity,
        quote: span === null ? '' : sample.slice(span.start, span.end),
        explanation: { pl: explanation.pl, en: explanation.en },
        suggestion,
      }))
      return { sample, fields: showFields({ name: '', text: body.text }), remarks }
    },
    listFilledMacros: async ({ caller, params }) => {
      const filled = await fillMacros(caller.workspace, params.id as ConversationId, caller.person, ports)
      return { items: filled.map(({ name, text, unfilled }) => ({ name, text, unfilled: [...unfilled] })) }
    },
  }
}

function showMacro(macro: Macro) {
  return { name: macro.name, text: macro.text, fields: showFields(macro) }
}

function showFields(macro: Macro) {
  return fieldsOf(macro).map(({ name, field }) => ({ name, known: field !== null }))
}
