/**
 * Playbook: everything that a Fix may change, frozen under one version.
 *
 * The live path takes it as an argument, so replay and pilot run the same code with another value.
 */
export { defaultPlaybook } from './default-playbook.ts'
export type {
  AssistantSettings,
  BusinessHours,
  CodeSetting,
  CostSettings,
  Firm,
  GuardSettings,
  Limits,
  Macro,
  OpenHours,
  Playbook,
  ResponseTargets,
  Targets,
} from './record.ts'
export { overrideResponseTargets, responseTargetsOn } from './response-targets.ts'
