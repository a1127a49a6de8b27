import type { z } from 'zod'
import type { firmSettings } from '../../contract/http/settings.ts'
import type { CodeSetting, GuardSettings, Playbook } from '../../core/playbook/playbook.ts'
import { CATALOGUE, ERROR_CODES, type ErrorCode, type Grosze } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { changePlaybook } from '../workflows/change-playbook.ts'
import type { Handlers } from './call.ts'
import { isoTime, toPln } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name =
  | 'readFirm'
  | 'updateFirm'
  | 'readGuard'
  | 'updateGuard'
  | 'readWidget'
  | 'listPlaybooks'
  | 'listDeadJobs'
  | 'replayJob'
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
    readGuard: async ({ caller }) => showGuardSettings((await playbookOf(caller.workspace.id)).guard),
    updateGuard: async ({ caller, body }) => {
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      const { guard } = await changePlaybook(
        author,
        'guard',
        (playbook) => ({ ...playbook, guard: withGuard(playbook.guard, body) }),
        ports,
      )
      return showGuardSettings(guard)
    },
    readWidget: async ({ caller }) => {
      const key = caller.workspace.widgetKey
      return {
        key,
        snippet: `<script async src="${publicUrl}/widget.js" data-key="${key}"></script>`,
        page: `${publicUrl}/chat/${key}`,
      }
    },
    listPlaybooks: async ({ caller }) => {
      const { history, people } = await store.transact(caller.workspace.id, async ({ playbooks, people }) => ({
        history: await playbooks.history(),
        people: await people.list(),
      }))
      const names = new Map(people.map(({ id, name }) => [id, name]))
      return {
        items: history.map(({ version, at, by, why }) => ({
          version,
          at: isoTime(at),
          by: by === null ? null : (names.get(by) ?? null),
          why,
        })),
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
  } = targets
  return {
    name: firm.name,
    hosts: [...firm.hosts],
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
    },
    costs: {
      revenuePerCustomer: toPln(costs.revenuePerCustomer),
      labourPerHour: toPln(costs.labourPerHour),
      minutesPerMistake: costs.minutesPerMistake,
    },
  }
}

function withFirm(playbook: Playbook, { name, hosts, assistant, hours, targets, costs }: FirmSettings): Playbook {
  return {
    ...playbook,
    firm: { ...playbook.firm, name, hosts },
    assistant: { ...playbook.assistant, ...assistant },
    targets: { ...playbook.targets, ...targets, businessHours: hours },
    costs: {
      ...playbook.costs,
      revenuePerCustomer: toGrosze(costs.revenuePerCustomer),
      labourPerHour: toGrosze(costs.labourPerHour),
      minutesPerMistake: costs.minutesPerMistake,
    },
  }
}

function showGuardSettings({ refuseFrom, codes }: GuardSettings) {
  return {
    refuseFrom,
    codes: ERROR_CODES.map((code) => {
      const { name, severity, origin } = CATALOGUE[code]
      const set = codes[code]
      return {
        code,
        name: { pl: name.pl, en: name.en },
        enabled: set?.enabled ?? true,
        severity: set?.severity ?? severity,
        origin: set?.origin ?? origin,
      }
    }),
  }
}

interface GuardChange {
  readonly refuseFrom: GuardSettings['refuseFrom']
  readonly codes: readonly {
    readonly code: ErrorCode
    readonly enabled: boolean
    readonly severity: GuardSettings['refuseFrom']
  }[]
}

/** What is not named stays; origin and channels of a code are kept. */
function withGuard(guard: GuardSettings, { refuseFrom, codes }: GuardChange): GuardSettings {
  const changed = codes.map(({ code, enabled, severity }): readonly [ErrorCode, CodeSetting] => [
    code,
    { ...guard.codes[code], enabled, severity },
  ])
  return { ...guard, refuseFrom, codes: { ...guard.codes, ...Object.fromEntries(changed) } }
}

function toGrosze(pln: number): Grosze {
  return Math.round(pln * 100) as Grosze
}
