/** Part of the service process in which a mistake happened. */
export const STAGES = ['first-contact', 'answer', 'handover', 'waiting', 'closing', 'after'] as const
export type Stage = (typeof STAGES)[number]

/** What a mistake pushes over, in the order in which it falls. */
export const LINKS = ['repeat-contact', 'complaint', 'low-rating', 'lost-order'] as const
export type Link = (typeof LINKS)[number]
