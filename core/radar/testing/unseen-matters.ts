import type { MATTERS } from './make-answers.ts'

/** Written after the radar's rules and looked at only as a count: what it does with matters nobody had in mind. */
export const UNSEEN: typeof MATTERS = [
  {
    right: '6 miesięcy',
    wrong: ['3 miesiące', '12 miesięcy'],
    questions: ['Jaki jest okres wypowiedzenia umowy?', 'Ile trwa wypowiedzenie abonamentu?'],
    answers: [
      'Okres wypowiedzenia umowy wynosi {v}.',
      'Umowę wypowiada się z wyprzedzeniem {v}.',
      'Wypowiedzenie abonamentu trwa {v}.',
      'Przy rezygnacji z abonamentu obowiązuje {v} wypowiedzenia.',
    ],
  },
  {
    right: '120 zł',
    wrong: ['140 zł', '99 zł'],
    questions: ['Po ile jest nocleg ze śniadaniem?', 'Ile kosztuje doba w pokoju dwuosobowym?'],
    answers: [
      'Doba w pokoju dwuosobowym kosztuje {v}.',
      'Nocleg w pokoju dwuosobowym to {v}.',
      'Za pokój dwuosobowy liczymy {v} za noc.',
      'Cena pokoju dwuosobowego wynosi {v}.',
    ],
  },
  {
    right: '20%',
    wrong: ['30%', '25%', '10%'],
    questions: ['Ile wynosi zaliczka na kuchnię?', 'Jaką zaliczkę trzeba wpłacić?'],
    answers: [
      'Zaliczka na kuchnię wynosi {v} ceny.',
      'Przy zamówieniu kuchni prosimy o {v} zaliczki.',
      'Kuchnię zaczynamy po wpłacie {v} zaliczki.',
      'Wysokość zaliczki to {v}.',
    ],
  },
  {
    right: '48 godzin',
    wrong: ['72 godziny', '24 godziny'],
    questions: ['Ile czeka się na wyniki badań?', 'Kiedy będą wyniki krwi?'],
    answers: [
      'Wyniki badań krwi są po {v}.',
      'Na wyniki czeka się {v}.',
      'Wyniki morfologii są gotowe w {v}.',
      'Laboratorium oddaje wyniki w ciągu {v}.',
    ],
  },
  {
    right: '35 zł',
    wrong: ['45 zł', '30 zł', '50 zł'],
    questions: ['Ile kosztuje wymiana opon?', 'Za ile zmieniacie koło?'],
    answers: [
      'Wymiana opony kosztuje {v} za sztukę.',
      'Za wymianę opon bierzemy {v} od koła.',
      'Opony wymieniamy po {v}.',
      'Cena wymiany jednej opony to {v}.',
    ],
  },
  {
    right: '10 lat',
    wrong: ['5 lat', '7 lat'],
    questions: ['Jaka jest gwarancja na panele?', 'Na ile lat są gwarantowane panele słoneczne?'],
    answers: [
      'Panele mają {v} gwarancji.',
      'Na panele dajemy {v} gwarancji.',
      'Gwarancja na panele słoneczne trwa {v}.',
      'Producent paneli gwarantuje je przez {v}.',
    ],
  },
  {
    right: '15 minut',
    wrong: ['30 minut', '20 minut'],
    questions: ['O ile można się spóźnić na lekcję?', 'Co jeśli spóźnię się na zajęcia?'],
    answers: [
      'Na spóźnionego ucznia lektor czeka {v}.',
      'Po {v} spóźnienia lekcja przepada.',
      'Spóźnić się na lekcję można {v}.',
      'Lektor czeka na ucznia {v}.',
    ],
  },
  {
    right: '60 zł',
    wrong: ['80 zł', '75 zł'],
    questions: ['Ile kosztuje dowóz mebli?', 'Jaka jest opłata za transport sofy?'],
    answers: [
      'Transport mebli kosztuje {v}.',
      'Za dowóz sofy liczymy {v}.',
      'Dowóz mebli na terenie miasta to {v}.',
      'Opłata za transport wynosi {v}.',
    ],
  },
]
