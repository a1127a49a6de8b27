/**
 * Pilot: a candidate playbook tried on some customers, watched every day, withdrawn by itself when it harms.
 *
 * Makes: PilotDecision. From: audited conversations, each customer's first. Does not: change which playbook is in force.
 */
export { DEFAULT_GATE, decidePilot, type PilotDecision, type PilotGate, pilotEffect } from './decide-pilot.ts'
export { usualRate, watchChosen } from './watch-chosen.ts'
export { type PilotObservation, type PilotWatch, startPilotWatch, watchPilot } from './watch-pilot.ts'
