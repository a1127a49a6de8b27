import type { z } from 'zod'
import type { CHAT_ROUTES, chatSettings } from '../../contract/http/chat.ts'
import { type ChatSettings, DEFAULT_CHAT } from '../../core/playbook/playbook.ts'
import type { Colour } from '../../core/vocabulary/vocabulary.ts'
import { changePlaybook } from '../workflows/change-playbook.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

/** The chat window's settings, a part of the playbook as every setting is. */
export function chatHandlers(ports: HttpPorts): Handlers<keyof typeof CHAT_ROUTES> {
  const { store } = ports
  return {
    readChat: async ({ caller }) => {
      const { chat = DEFAULT_CHAT } = await store.read(caller.workspace.id, ({ playbooks }) => playbooks.currentRules())
      return showChat(chat)
    },
    updateChat: async ({ caller, body }) => {
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      const chat: ChatSettings = { ...body, look: { ...body.look, colour: body.look.colour as Colour } }
      await changePlaybook(author, 'chat', (playbook) => ({ ...playbook, chat }), ports)
      return showChat(chat)
    },
  }
}

function showChat({ look, form, greetings }: ChatSettings): z.input<typeof chatSettings> {
  return { look: { ...look }, form: showForm(form), greetings: greetings.map(showGreeting) }
}

export function showForm({ consent, ...asked }: ChatSettings['form']): z.input<typeof chatSettings>['form'] {
  return { ...asked, consent: consent && { ...consent } }
}

export function showGreeting({
  text,
  ...rule
}: ChatSettings['greetings'][number]): z.input<typeof chatSettings>['greetings'][number] {
  return { ...rule, text: { ...text } }
}
