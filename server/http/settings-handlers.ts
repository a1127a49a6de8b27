import type { z } from 'zod'
import type { firmSettings } from '../../contract/http/settings.ts'
import type { Playbook } from '../../core/playbook/playbook.ts'
import type { Grosze } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { changePlaybook } from '../workflows/change-playbook.ts'
import type { Handlers } from './call.ts'
import { isoTime, toPln } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'readFirm' | 'updateFirm' | 'readWidget' | 'listDeadJobs' | 'replayJob'
type FirmSettings = z.output<typeof firmSettings>

/** The firm's settings, each a part of its playbook, and the work that kept failing. */
export function settingsHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, queue, publicUrl } = ports
  const playbookOf = (workspace: Parameters<typeof store.transact>[0]) =>
    store.transact(workspace, ({ playbooks }) => playbooks.current())
  return {
    readFirm: async ({ caller }) => showFirm(await playbookOf(caller.workspace.id)),
    updateFirm: async ({ caller, body }) => {
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      return showFirm(await changePlaybook(author, 'firm', (playbook) => withFirm(playbook, body), ports))
    },
    readWidget: async ({ caller }) => {
      const key = caller.workspace.widgetKey
      return {
        key,
        snippet: `<script async src="${publicUrl}/widget/${key}.js"></script>`,
        page: `${publicUrl}/chat/${key}`,
      }
    },
    listDeadJobs: async ({ caller }) => {
      const dead = await queue.dead(caller.workspace.id)
      return {
        items: dead.map(({ id, effect, error, tries, failedAt }) => ({
          id,
          kind: effect.kind,
          error,
          tries,
          failedAt: isoTime(failedAt),
        })),
      }
    },
    replayJob: async ({ caller, params }) => {
      if (!(await queue.replay(caller.workspace.id, params.id))) throw new Failure('not-found', 'give-up')
    },
  }
}

function showFirm({ firm, assistant, targets, costs }: Playbook): z.input<typeof firmSettings> {
  const {
    businessHours,
    firstResponseMinutes,
    responseMinutes,
    statusUpdateMinutes,
    complaintDays,
    repeatWindowDays,
    maxSimultaneous,
    assignsAutomatically = false,
  } = targets
  return {
    name: firm.name,
    hosts: [...firm.hosts],
    sector: firm.sector ?? null,
    assistant: { enabled: assistant.enabled, name: assistant.name, disclosure: { ...assistant.disclosure } },
    hours: {
      timeZone: businessHours.timeZone,
      days: businessHours.days.map((day) => day && { from: day.from, to: day.to }),
    },
    targets: {
      firstResponseMinutes,
      responseMinutes,
      statusUpdateMinutes,
      complaintDays,
      repeatWindowDays,
      maxSimultaneous,
      assignsAutomatically,
    },
    costs: {
      revenuePerCustomer: toPln(costs.revenuePerCustomer),
      labourPerHour: toPln(costs.labourPerHour),
      minutesPerMistake: costs.minutesPerMistake,
    },
  }
}

function withFirm(
  playbook: Playbook,
  { name, hosts, sector, assistant, hours, targets, costs }: FirmSettings,
): Playbook {
  const { assignsAutomatically, ...required } = targets
  return {
    ...playbook,
    firm: { ...playbook.firm, name, hosts, ...(sector !== undefined && { sector }) },
    assistant: { ...playbook.assistant, ...assistant },
    targets: {
      ...playbook.targets,
      ...required,
      ...(assignsAutomatically !== undefined && { assignsAutomatically }),
      businessHours: hours,
    },
    costs: {
      ...playbook.costs,
      revenuePerCustomer: toGrosze(costs.revenuePerCustomer),
      labourPerHour: toGrosze(costs.labourPerHour),
      minutesPerMistake: costs.minutesPerMistake,
    },
  }
}

function toGrosze(pln: number): Grosze {
  return Math.round(pln * 100) as Grosze
}
