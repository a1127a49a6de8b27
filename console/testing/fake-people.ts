import type { z } from 'zod'
import type { me, person } from '../../contract/http/session.ts'
import type { firmSettings } from '../../contract/http/settings.ts'

export const OLA: z.output<typeof person> = {
  id: '0198a000-0000-7000-8000-000000000001',
  email: 'ola@podkasztanem.pl',
  name: 'Aleksandra Wilk',
  role: 'owner',
  locale: 'pl',
  active: true,
}
export const MAREK: z.output<typeof person> = {
  id: '0198a000-0000-7000-8000-000000000002',
  email: 'marek@podkasztanem.pl',
  name: 'Marek Sowa',
  role: 'consultant',
  locale: 'pl',
  active: true,
}
const IGA: z.output<typeof person> = {
  id: '0198a000-0000-7000-8000-000000000003',
  email: 'iga@podkasztanem.pl',
  name: 'Iga Brzoza',
  role: 'manager',
  locale: 'en',
  active: true,
}
const TOMEK: z.output<typeof person> = {
  id: '0198a000-0000-7000-8000-000000000004',
  email: 'tomek@podkasztanem.pl',
  name: 'Tomasz Zięba',
  role: 'reader',
  locale: 'pl',
  active: false,
}

export const PEOPLE = [OLA, IGA, MAREK, TOMEK]

export const ME: z.output<typeof me> = {
  person: OLA,
  firm: { name: 'Pod Kasztanem', demo: true },
  version: '0.1.0',
  owesSecondFactor: false,
}

const weekday = { from: 9 * 60, to: 17 * 60 }

export const FIRM: z.output<typeof firmSettings> = {
  name: 'Pod Kasztanem',
  hosts: ['podkasztanem.pl'],
  assistant: {
    enabled: true,
    name: 'Asystent',
    disclosure: {
      pl: 'Rozmawiasz z asystentem AI. W każdej chwili możesz poprosić o człowieka.',
      en: 'You are talking to an AI assistant. You can ask for a person at any time.',
    },
  },
  hours: {
    timeZone: 'Europe/Warsaw',
    days: [weekday, weekday, weekday, weekday, weekday, { from: 10 * 60, to: 14 * 60 }, null],
  },
  targets: {
    firstResponseMinutes: 30,
    responseMinutes: 120,
    statusUpdateMinutes: 1440,
    complaintDays: 14,
    repeatWindowDays: 7,
    maxSimultaneous: 5,
  },
  costs: { revenuePerCustomer: 640, labourPerHour: 52, minutesPerMistake: 12 },
}
