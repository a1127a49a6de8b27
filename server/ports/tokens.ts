/** Turns a secret into what is stored of it. One-way; equal secrets give equal hashes. */
export type HashToken = (secret: string) => string
