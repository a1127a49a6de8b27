/**
 * Playbook: everything that a Fix may change, frozen under one version.
 *
 * The live path takes it as an argument, so replay and pilot run the same code with another value.
 */
export { against, applyChange, fits, isSound, stands, type Unseen } from './apply-change.ts'
export { type CheckSwitch, NUMBER_NAMES, type NumberName, type PilotGroup, type PlaybookChange } from './change.ts'
export { type Asked, type ChatForm, type ChatLook, type ChatSettings, DEFAULT_CHAT, type Greeting } from './chat.ts'
export { DEFAULT_WRITING, defaultPlaybook } from './default-playbook.ts'
export { hoursInWords } from './hours-in-words.ts'
export { isUnderPilot } from './is-under-pilot.ts'
export type { OwnExample, OwnPhrase, OwnRule } from './own-rule.ts'
export { ownersFor } from './owners-for.ts'
export { answersFor, type Ownership } from './ownership.ts'
export { playbookFor } from './playbook-for.ts'
export { NUMBERS } from './playbook-numbers.ts'
export {
  type AskStep,
  type Condition,
  END,
  type LookUpStep,
  type Procedure,
  type ProcedureSignal,
  type ProcedureStart,
  type ProcedureStep,
  type SlotChoice,
  type SlotKind,
} from './procedure.ts'
export type {
  AssistantSettings,
  BusinessHours,
  CodeSetting,
  Corrections,
  CostSettings,
  Firm,
  FirmClassifier,
  GuardSettings,
  Limits,
  Macro,
  NearnessSettings,
  OpenHours,
  PilotInForce,
  Playbook,
  ResponseTargets,
  StoppedTopic,
  Targets,
  Taught,
  WritingSettings,
} from './record.ts'
export { overrideResponseTargets, responseTargetsOn } from './response-targets.ts'
