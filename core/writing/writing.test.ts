import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { indexKnowledge } from '../knowledge/knowledge.ts'
import { judge, KNOWLEDGE, playbook, taskFor, wideTaskFor } from './testing/firm.ts'
import { judgeWriting, planWriting, repairPrompt, type WritingTask } from './writing.ts'

const RETURNS = 'Na zwrot roweru'
const REFUND = 'Pieniądze zwracamy'
const WRAPPING = 'Za opakowanie'
const RECEIPT = 'tylko z paragonem'
const COURIER = 'Wysyłka kurierem'
const ARRIVAL = 'Kurier dostarcza'

function task(question: string): WritingTask {
  return taskFor(question) ?? expect.fail('no model would be asked')
}
/** All passages stand in what is offered for this question. */
const ASKED = 'Ile mam dni na zwrot roweru, kiedy zwracacie pieniądze i ile kosztuje wysyłka kurierem?'

describe('a sentence that rests on its passage', () => {
  it.each([
    ['Na zwrot roweru jest 30 dni od odbioru.', RETURNS],
    ['Na wymianę jest 14 dni.', RETURNS],
    ['Rower można zwrócić w ciągu 30 dni od odbioru.', RETURNS],
    ['Koszt odesłania roweru pokrywa klient.', RETURNS],
    ['Pieniądze oddajemy w ciągu 5 dni roboczych po otrzymaniu paczki.', REFUND],
    ['Nie przyjmujemy używanej odzieży.', REFUND],
    ['Wysyłka kurierem kosztuje 14,99 zł.', COURIER],
    ['Od 199 zł dostawa jest bezpłatna.', COURIER],
    ['Kurier doręcza przesyłkę w ciągu 2 dni roboczych od wysłania.', ARRIVAL],
    ['Rowery dowozimy w około 5 dni.', ARRIVAL],
    ['Zwrot jest możliwy tylko z paragonem.', RECEIPT],
    ['Przy wymianie płaci sklep.', WRAPPING],
  ])('goes out: %s', (sentence, source) => {
    const judged = judge(wideTaskFor('Proszę o informacje: zwrot, dostawa, godziny i paragon'), [sentence, source])
    expect(judged).toMatchObject({ kind: 'supported' })
  })
})

describe('a sentence that its passage does not hold', () => {
  it.each([
    // Facts: another number, of something else, more than was said, under another bound.
    ['Na zwrot roweru jest 60 dni od odbioru.', RETURNS, 'other-fact'],
    ['Na zwrot roweru jest 14 dni.', RETURNS, 'other-fact'],
    ['Na wymianę jest 30 dni.', RETURNS, 'other-fact'],
    ['Wysyłka kurierem kosztuje 9,99 zł.', COURIER, 'other-fact'],
    ['Dostawa kosztuje 199 zł.', COURIER, 'other-fact'],
    ['Rowery dowozimy w 5 dni.', ARRIVAL, 'other-fact'],
    ['Pieniądze zwracamy w ciągu 5 dni po otrzymaniu przesyłki.', REFUND, 'other-fact'],
    ['Proszę dzwonić: 600 700 800.', COURIER, 'other-fact'],
    // Words nobody wrote: promises, reasons, comfort.
    ['Pieniądze zwracamy w ciągu 5 dni roboczych i dodajemy rabat.', REFUND, 'other-words'],
    ['Kurier zadzwoni przed dostawą.', ARRIVAL, 'other-words'],
    ['Koszt odesłania pokrywa producent.', RETURNS, 'other-words'],
    ['Gwarantujemy zwrot pieniędzy.', REFUND, 'other-words'],
    ['Paczka dociera w ciągu 2 dni roboczych od zamówienia.', ARRIVAL, 'other-words'],
    // The other way round, or more than was said.
    ['Przyjmujemy używaną odzież.', REFUND, 'other-meaning'],
    ['Wysyłka kurierem nie kosztuje 14,99 zł.', COURIER, 'other-meaning'],
    ['Dostawa jest zawsze bezpłatna.', COURIER, 'other-meaning'],
    ['Pieniądze zwracamy natychmiast.', REFUND, 'other-meaning'],
    ['Pieniądze zwracamy przed otrzymaniem przesyłki.', REFUND, 'other-meaning'],
    ['Zwrot jest możliwy bez paragonu.', RECEIPT, 'other-meaning'],
    // Of the one what holds of the other.
    ['Przy wymianie płaci klient.', WRAPPING, 'other-meaning'],
    ['Przy zwrocie za opakowanie płaci sklep.', WRAPPING, 'other-meaning'],
    // A condition that the customer would not hear of.
    ['Zwrot jest możliwy.', RECEIPT, 'condition-left-out'],
  ])('stays: %s', (sentence, source, kind) => {
    const judged = judge(wideTaskFor('Proszę o informacje: zwrot, dostawa, godziny i paragon'), [sentence, source])
    expect(judged).toMatchObject({ kind: 'unsupported' })
    expect(judged.kind === 'unsupported' && judged.remarks.map((remark) => remark.kind)).toContain(kind)
  })

  it('stays where the passage was never offered, or the model itself is not certain', () => {
    const asked = task(ASKED)
    const sentence = { text: 'Na zwrot roweru jest 30 dni od odbioru.', passage: 'P1', certain: true }
    const written = (change: object) => ({ answers: true, sentences: [{ ...sentence, ...change }] })
    const kinds = (change: object) => {
      const judged = judgeWriting(written(change), asked, playbook, polish)
      return judged.kind === 'unsupported' ? judged.remarks.map(({ kind }) => kind) : [judged.kind]
    }
    expect(kinds({ passage: 'P99' })).toContain('no-such-passage')
    expect(kinds({ certain: false })).toContain('not-certain')
  })

  it('keeps the right one back with it', () => {
    const judged = judge(
      task(ASKED),
      ['Na zwrot roweru jest 30 dni od odbioru.', RETURNS],
      ['Dodajemy rabat.', RETURNS],
    )
    expect(judged.kind).toBe('unsupported')
  })

  it('stays when it hides behind a full stop in one with a right one', () => {
    const judged = judge(wideTaskFor(ASKED), ['Na zwrot roweru jest 30 dni od odbioru. Zwrócimy też 9999 zł.', RETURNS])
    expect(judged.kind).toBe('unsupported')
  })
})

describe('the answer as a whole', () => {
  it('begins with the disclosure, greets, names its articles and cites its passages', () => {
    const judged = judge(wideTaskFor('Ile dni mam na zwrot roweru?'), [
      'Na zwrot roweru jest 30 dni od odbioru.',
      RETURNS,
    ])
    if (judged.kind !== 'supported') expect.fail(JSON.stringify(judged))
    expect(judged.reply.text).toMatch(/^Rozmawiasz z asystentem AI/)
    expect(judged.reply.text).toContain('Dzień dobry!\nNa zwrot roweru jest 30 dni od odbioru.')
    expect(judged.reply.text).toContain('Źródło: „Zwrot towaru”.')
    expect(judged.reply.citations).toMatchObject([{ article: 'zwroty', passage: 'zwroty#0' }])
  })

  it('tells what was asked for: a price where a price was asked', () => {
    const judged = judge(wideTaskFor('Ile kosztuje wysyłka kurierem?'), [
      'Kurier doręcza przesyłkę w ciągu 2 dni roboczych od wysłania.',
      ARRIVAL,
    ])
    expect(judged).toMatchObject({ kind: 'unsupported', remarks: [{ kind: 'misses-question' }] })
  })

  it('is one screen long', () => {
    const many = Array.from({ length: 20 }, () => ['Na wymianę jest 14 dni.', RETURNS] as const)
    expect(judge(wideTaskFor(ASKED), ...many)).toEqual({
      kind: 'unsupported',
      remarks: [{ kind: 'too-long', words: '' }],
    })
  })

  it.each([
    null,
    'tak',
    7,
    {},
    [],
    { answers: true },
    { answers: 'yes', sentences: [] },
    { answers: true, sentences: [7] },
  ])('is not read where it has not the agreed form: %j', (value) => {
    expect(judgeWriting(value, task(ASKED), playbook, polish)).toEqual({ kind: 'unreadable' })
  })

  it('is declined where the model finds none', () => {
    expect(judgeWriting({ answers: false, sentences: [] }, task(ASKED), playbook, polish)).toEqual({ kind: 'declined' })
    expect(judgeWriting({ answers: true, sentences: [] }, task(ASKED), playbook, polish)).toEqual({ kind: 'declined' })
  })
})

describe('what the model reads', () => {
  const promptOf = (given: WritingTask | null) =>
    (given ?? expect.fail('no task')).prompt.map(({ text }) => text).join('\n')

  it('holds the rules, the passages with their marks and the question, as one JSON text', () => {
    const [system, user] = task('Ile dni mam na zwrot roweru?').prompt
    expect(system?.role).toBe('system')
    expect(system?.text).toContain('firmy Rowerownia')
    const shown = JSON.parse(user?.text ?? '') as { passages: { mark: string }[]; question: string }
    expect(shown.question).toBe('Ile dni mam na zwrot roweru?')
    expect(shown.passages[0]?.mark).toBe('P1')
  })

  it('names nobody: data and secrets are masked, also the customer’s name from the firm’s own records', () => {
    const text =
      'Ile dni mam na zwrot roweru? Jestem Żaneta Wójcik, PESEL 44051401359, konto PL61109010140000071219812874, ' +
      'tel. 600 700 800, zaneta@poczta.example, karta 4111 1111 1111 1111, hasło: Kot!2024'
    const prompt = promptOf(taskFor(text, [['assistant', 'Dzień dobry, Pani Żaneto Wójcik!']], 'Żaneta Wójcik'))
    for (const datum of [
      'Wójcik',
      '44051401359',
      '0140000071219812874',
      '600 700 800',
      'zaneta@',
      '4111 1111',
      'Kot!2024',
    ])
      expect(prompt).not.toContain(datum)
    expect(prompt).toContain('Ile dni mam na zwrot roweru?')
  })

  it('shows the last messages only, and of a long one its beginning', () => {
    const before = Array.from({ length: 30 }, (_, i) => ['customer', `Wiadomość numer ${i} o rowerze`] as const)
    const prompt = promptOf(taskFor(`Ile dni mam na zwrot roweru? ${'bla '.repeat(5_000)}`, before))
    expect(prompt).not.toContain('numer 5 ')
    expect(prompt).toContain('numer 29 ')
    expect(prompt.length).toBeLessThan(12_000)
  })

  it('is nothing where the customer wants a person, or writes another language', () => {
    expect(taskFor('qwertyuiop asdfgh')).toBeNull()
  })

  it('is told after a failed try what was wrong', () => {
    const asked = task(ASKED)
    const again = repairPrompt(asked, [{ kind: 'other-fact', words: '60 dni' }])
    expect(again.slice(0, 2)).toEqual(asked.prompt)
    expect(again.at(-1)?.text).toContain('„60 dni”')
  })

  it('is not made under a prompt that does not exist', () => {
    const { input } = task(ASKED)
    const writing = { ...playbook.assistant.writing, prompt: 99 }
    const without = { ...playbook, assistant: { ...playbook.assistant, writing } }
    expect(planWriting(input, without, indexKnowledge(KNOWLEDGE, polish), polish)).toBeNull()
  })
})
