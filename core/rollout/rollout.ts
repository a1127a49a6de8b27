/**
 * Rollout: a fix on its way from a proposal to everybody, and back.
 *
 * Makes: FixStep, Stage. From: a fix, its replay and pilot. Does not: publish a playbook (a workflow does) or prove anything.
 */
export { MOST_UNPROVEN, type Refusal, refusePilot, refuseRollout, type Situation } from './gate.ts'
export { FIRST_SHARE, shareAt, type Widening, widen } from './gradual.ts'
export { type FixStep, type RolloutMode, type Stage, stageOf } from './step.ts'
export { undo } from './undo.ts'
