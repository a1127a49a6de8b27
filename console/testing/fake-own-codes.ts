import type { z } from 'zod'
import type { OWN_CODE_ROUTES } from '../../contract/http/own-codes.ts'
import type { Handlers } from './fake-handlers.ts'

type OwnCodes = z.output<(typeof OWN_CODE_ROUTES)['listOwnCodes']['response']>['items']

const NOT_JUDGED: OwnCodes[number]['judged'] = { found: 0, confirmed: 0, withdrawn: 0, precision: null }

/** No language model is set up. */
export const NO_JUDGE = { enabled: false, hasModel: false, judged: NOT_JUDGED, silenced: null }

function fakeOwnCodes(): OwnCodes {
  return [
    {
      code: 'own:Rabat bez zgody',
      name: 'Rabat bez zgody',
      explanation: 'Rabat przyznaje tylko kierownik.',
      suggestion: 'zapytam kierownika o rabat',
      scope: 'message',
      speaker: 'firm',
      when: 'said',
      phrases: [{ words: 'damy rabat', order: 'row', gap: 2 }],
      unless: [],
      customerSaid: [],
      topics: [],
      atLeast: { characters: 0, messages: 0, minutes: 0 },
      examples: {
        fires: [{ text: 'Damy Pani 10% rabatu.', customer: '' }],
        silent: [{ text: 'O rabat zapytam.', customer: '' }],
      },
      enabled: true,
      severity: 3,
      origin: 'human',
      channels: [],
      judged: { found: 12, confirmed: 5, withdrawn: 1, precision: { value: 0.83, low: 0.36, high: 0.99 } },
      silenced: null,
    },
  ]
}

type Names = 'listOwnCodes' | 'saveOwnCode' | 'deleteOwnCode' | 'checkOwnCode'

export function ownCodeRoutes(): Pick<Handlers, Names> {
  let ownCodes = fakeOwnCodes()
  return {
    listOwnCodes: () => ({ items: ownCodes }),
    saveOwnCode: ({ body: { was: _was, ...code } }) => {
      const shown = { ...code, code: `own:${code.name}` as const, judged: NOT_JUDGED, silenced: null }
      ownCodes = [...ownCodes.filter(({ name }) => name !== code.name), shown]
      return { items: ownCodes }
    },
    deleteOwnCode: ({ query }) => void (ownCodes = ownCodes.filter(({ name }) => name !== query.name)),
    checkOwnCode: ({ body: { examples } }) => ({
      fires: examples.fires.map(() => true),
      silent: examples.silent.map(() => false),
      problems: [],
      past: null,
    }),
  }
}
