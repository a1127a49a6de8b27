import { useQuery } from '@tanstack/react-query'
import { query } from '../app/call.ts'
import { useMay } from '../app/session.ts'

/** Whether what this person writes is published, or waits for somebody's approval. */
export function usePublishing(): boolean {
  const mayWrite = useMay('manager')
  const rules = useQuery(query('readKnowledgeRules')).data
  return mayWrite && rules?.secondPerson !== true
}
