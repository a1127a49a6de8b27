import { useState } from 'react'
import { uploadFile } from '../app/upload-file.ts'
import { useReport } from '../ui/use-report.ts'

/** A file chosen for the message being written. */
export interface DraftFile {
  readonly id: string
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly state: 'uploading' | 'ready'
}

/** As the contract takes. */
export const MOST_FILES = 10

/** Files go up as soon as they are chosen; what the server does not take is told of and dropped. */
export function useFiles(conversation: string) {
  const report = useReport()
  const [files, setFiles] = useState<readonly DraftFile[]>([])
  const drop = (id: string) => setFiles((known) => known.filter((file) => file.id !== id))

  async function upload(file: File): Promise<void> {
    const id = crypto.randomUUID()
    setFiles((known) => [...known, { id, name: file.name, size: file.size, state: 'uploading' }])
    try {
      const { name, size } = await uploadFile(conversation, id, file)
      setFiles((known) => known.map((one) => (one.id === id ? { id, name, size, state: 'ready' } : one)))
    } catch (error) {
      drop(id)
      report.failed(error)
    }
  }

  return {
    files,
    isUploading: files.some(({ state }) => state === 'uploading'),
    add: (chosen: readonly File[]) => {
      for (const file of chosen.slice(0, MOST_FILES - files.length)) void upload(file)
    },
    /** Files that a message brought back; they are on the server already. */
    restore: (back: readonly Omit<DraftFile, 'state'>[]) =>
      setFiles((known) =>
        [...known, ...back.map((file) => ({ ...file, state: 'ready' as const }))].slice(0, MOST_FILES),
      ),
    drop,
    clear: () => setFiles([]),
  }
}
