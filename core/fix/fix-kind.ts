/** What can be changed so that a mistake stops. */
export type FixKind = 'article' | 'macro' | 'rule' | 'hours' | 'training' | 'other'
