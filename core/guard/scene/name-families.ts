/** First names and the short forms that their bearers use themselves; the first of each line is the full one. */
const FAMILIES = `
  Adam Adaś, Agata Agatka Agatha, Agnieszka Aga Agusia Agi, Aleksander Olek Alek Alex Oleg, Aleksandra Ola Olka Oleńka Alex, Alicja Ala Alka, Andrzej Jędrek Andrij Andriej, Anna Ania Anka Aneczka Andzia Hanna Hania Hanka,
  Antoni Antek Antoś Anton, Barbara Basia Baśka, Bartłomiej Bartek, Bartosz Bartek, Bogdan Bodek, Bogusław Bogdan Boguś, Bożena Bożenka, Czesław Czesiek, Dariusz Darek, Daria Darka, Dominik Domek, Dorota Dorotka, Edward Edek, Elżbieta Ela Elka Elwira Liza,
  Ewa Ewka Ewunia, Filip Filipek, Franciszek Franek, Gabriela Gabrysia Gabi, Grażyna Grażka, Grzegorz Grzesiek Grześ, Halina Halinka Hala, Henryk Heniek, Hubert Hubi, Ignacy Ignaś, Irena Irenka Ira, Iwona Iwonka, Izabela Iza Izabella Izka Bella,
  Jacek Jacuś Jacenty, Jakub Kuba Kubuś, Jan Janek Jaś Jasiek, Janusz Januszek, Jarosław Jarek, Jerzy Jurek, Joanna Asia Aśka Joasia, Józef Józek, Julia Julka Jula Julianna, Justyna Justynka Justysia, Kacper Kacperek Kasper, Kamil Kamilek, Karol Karolek, Karolina Karola Karolcia,
  Katarzyna Kasia Kaśka Katia Kate, Kazimierz Kazik Kazio, Kinga Kinia, Klaudia Klaudyna, Konrad Konradek, Krystian Chrystian Christian, Krystyna Krysia Kryśka, Krzysztof Krzysiek Krzyś Krzychu, Leszek Lech Lesław, Lidia Lidka, Lucyna Lucynka, Łukasz Łukaszek, Maciej Maciek Macius,
  Magdalena Magda Madzia Magdusia Lena, Małgorzata Gosia Małgosia Gośka Margarita Rita, Marcin Marcinek Martin, Marek Mareczek Mark, Maria Marysia Mania Maryla Maryja, Marianna Marysia, Mariusz Mariuszek, Marta Martusia Marcia, Martyna Martynka, Mateusz Mati Mateo, Michał Michałek Misiek Michael, Mikołaj Miki Mikołajek,
  Mirosław Mirek, Mirosława Mirka, Monika Monia, Natalia Natalka Nati Nataliia Natasza, Norbert Norbi, Oliwia Oliwka, Patrycja Patka Pati, Patryk Patryś, Paulina Paula Paulinka, Paweł Pawełek Pawel Paul, Piotr Piotrek Piotruś Peter, Przemysław Przemek, Rafał Rafałek, Robert Robek Robuś, Roman Romek,
  Ryszard Rysiek Rysio, Sebastian Seba, Sławomir Sławek, Sława Sławka, Stanisław Staszek Stasiek Staś, Stanisława Stasia, Stefan Stefek, Sylwester Sylwek, Sylwia Sylwka, Szymon Szymek Simon, Tadeusz Tadek Tadzio, Teresa Tereska Renia, Tomasz Tomek Tomuś, Tymoteusz Tymek, Tymon Tymek, Urszula Ula Ulka,
  Wacław Wacek, Waldemar Waldek, Wanda Wandzia, Weronika Wera Weronka, Wiesław Wiesiek, Wiesława Wiesia, Wiktor Wiktorek, Wiktoria Wika, Władysław Władek, Włodzimierz Włodek, Wojciech Wojtek, Zbigniew Zbyszek Zbysiu, Zdzisław Zdzisiek, Zenon Zenek, Zofia Zosia Zośka, Zuzanna Zuza Zuzia, Zygmunt Zygmuś
`

const MEMBERS = new Map<string, Set<number>>()
FAMILIES.split(',').forEach((family, at) => {
  for (const name of family.trim().split(/\s+/)) MEMBERS.set(name, (MEMBERS.get(name) ?? new Set()).add(at))
})

/** True when one person may well answer to both names, given in the nominative. */
export function mayBeOnePerson(one: string, other: string): boolean {
  if (one === other) return true
  const families = MEMBERS.get(one)
  return families !== undefined && [...(MEMBERS.get(other) ?? [])].some((family) => families.has(family))
}
