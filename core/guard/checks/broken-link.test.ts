import { describe, expect, it } from 'vitest'
import { articleOf, codesIn, findingsIn, shop } from '../testing/conversations.ts'

const finds = (text: string, after: readonly string[] = []) => codesIn(text, { after }).includes('broken-link')

describe('broken-link', () => {
  it.each([
    'Formularz: https://sklep-wiklina..pl/zwrot',
    'Formularz: htp://sklep-wiklina.pl/zwrot',
    'Formularz: https:/sklep-wiklina.pl/zwrot',
    'Proszę wejść na https://sklepwiklina/zwrot i wypełnić pola.',
    'Etykieta jest tu: {link_do_etykiety}',
    'Etykieta jest tu: [LINK]',
    'Proszę zajrzeć na http://localhost:3000/panel.',
    'Podgląd: https://staging.sklep-wiklina.pl/koszyk',
    'Opłata przez https://wiklina-platnosci.top/oplac',
    'Regulamin: https://example.com/regulamin',
    'Link: https://',
    'Strona: www.sklep-wiklina,pl',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))

  it.each([
    'Formularz: https://sklep-wiklina.pl/zwrot.',
    'Formularz jest na stronie https://pomoc.sklep-wiklina.pl/zwrot?krok=2#start, zajmie minutę.',
    'Przesyłkę pokaże https://inpost.pl/sledzenie-przesylek.',
    'Prawa konsumenta opisuje https://www.uokik.gov.pl/konsumenci.',
    'Proszę pisać na biuro@sklep-wiklina.pl.',
    'Czynne pon.-pt. 8-16, ul. Lipowa 3/5.',
    'Wymiary to 30/40 cm.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))

  it('lets pass a host that the customer named', () => {
    expect(
      finds('Zdjęcie z https://obrazki.net/a.jpg się otwiera.', ['klient: Tu zdjęcie: https://obrazki.net/a.jpg']),
    ).toBe(false)
  })
  it('offers the article’s address with the same ending', () => {
    const knowledge = [
      articleOf('zwroty', 'Formularz: https://sklep-wiklina.pl/zwrot. Raty: https://sklep-wiklina.pl/raty.'),
    ]
    const [finding] = findingsIn('Formularz: https://sklep-wiklina..pl/zwrot', { knowledge })
    expect(finding).toMatchObject({ code: 'broken-link', suggestion: 'https://sklep-wiklina.pl/zwrot' })
  })
  it('takes a reserved host as the firm’s own where the firm lists it, and no other reserved one', () => {
    const playbook = { ...shop, firm: { name: 'Wiklina', hosts: ['wiklina.example', 'sklep-wiklina.pl'] } }
    const at = (link: string) => codesIn(`Formularz jest tu: ${link}`, { playbook }).includes('broken-link')
    expect(at('https://wiklina.example/zwrot')).toBe(false)
    expect(at('https://pomoc.wiklina.example/zwrot')).toBe(false)
    expect(at('https://wiklina-zwroty.example/zwrot')).toBe(true)
    expect(at('https://staging.sklep-wiklina.pl/zwrot')).toBe(true)
  })
  it('does not judge hosts of a firm that named none of its own', () => {
    const playbook = { ...shop, firm: { name: 'Nowa', hosts: [] } }
    expect(codesIn('Zapraszam na https://nowa-firma.pl/kontakt', { playbook })).not.toContain('broken-link')
  })
})
