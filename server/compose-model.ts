import { openaiModel } from './adapters/model-openai/openai-model.ts'
import { hostsIn } from './config/settings.ts'
import type { LanguageModel } from './ports/language-model.ts'

/** Language models for the command line. Whoever types the address is on this machine, so its own host is allowed. */
export function openModel(address: string, privateHosts: string): LanguageModel {
  const own = URL.parse(address)?.hostname.replace(/^\[(.*)\]$/, '$1') ?? ''
  return openaiModel({ privateHosts: [own, ...hostsIn(privateHosts)] })
}
