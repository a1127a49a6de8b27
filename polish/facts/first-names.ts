/** First names in use in Poland with their everyday diminutives, in the nominative. Compiled for this project. */
export const FIRST_NAMES = `
Ada Adam Adaś Adela Adelajda Adrian Adrianna Adriana Agata Agatka Agnieszka Aga Albert Albin Alan Aldona Alek Aleks Aleksander Aleksandra Aleksy
Alfred Alicja Alina Alojzy Amadeusz Amelia Anastazja Anatol Andrzej Andżelika Angelika Aneta Anetka Ania Aniela Anita Anka Anna Antek Antoni Antonina
Apolonia Apoloniusz Ariel Arkadiusz Arek Arleta Arnold Artur August Augustyn Aurelia Barbara Bartek Bartłomiej Bartosz Basia Baśka Bazyli Beata
Benedykt Beniamin Bernadeta Bernadetta Bernard Bianka Blanka Błażej Bogdan Bogna Bogumił Bogumiła Bogusia Bogusław Bogusława Bohdan Bolesław Bonifacy Borys
Bożena Bożenka Bożydar Bronek Bronisław Bronisława Brunon Brygida Cecylia Celina Celestyna Cezary Czarek Cyprian Cyryl Czesław Czesława Czesia Dagmara Damian
Daniel Daniela Danka Danuta Danusia Daria Dariusz Darek Dawid Dąbrówka Delfina Diana Dionizy Dobrosława Dominik Dominika Donata Donat Dorian Dorota Dorotka
Edek Edmund Edward Edyta Eleonora Elwira Eliza Elżbieta Ela Elka Emil Emilia Emilian Emma Ernest Erwin Eryk Eryka Estera Eugenia Eugeniusz Eustachy Ewa Ewka
Ewelina Fabian Faustyna Faustyn Felicja Feliks Ferdynand Filip Filipina Filomena Florian Florentyna Franciszek Franek Franciszka Frania Fryderyk Gabriel
Gabriela Gabrysia Gaja Genowefa Gerard Gertruda Gizela Gosia Gośka Grażyna Grażynka Grzegorz Grzesiek Grześ Gustaw Halina Halinka Hania Hanka Hanna Helena
Hela Helenka Heniek Henryk Henryka Herbert Hieronim Hilary Hipolit Honorata Hubert Ida Iga Igor Ignacy Ilona Inga Ines Inez Irena Irenka Ireneusz Irek Irmina
Iwo Iwona Iwonka Iza Izabela Izabella Izydor Jacek Jacenty Jadwiga Jadzia Jagna Jagoda Jakub Jan Janek Janina Janka Janusz Jarek Jarosław Jarosława Jaś Jasiek
Jerzy Joachim Joanna Joasia Aśka Asia Jola Jolanta Jowita Józef Józefina Józia Judyta Julia Julian Julianna Julita Juliusz Julka Julek Jurek Justyna Justynka Kacper
Kaja Kajetan Kalina Kama Kamil Kamila Kamilla Karina Karol Karolina Karolinka Kasia Kaśka Katarzyna Kazimiera Kazimierz Kazik Kinga Klara Klaudia Klaudiusz
Klemens Klementyna Konrad Konstancja Konstanty Kordian Kornel Kornelia Kornelka Krystian Krystyna Krysia Krystynka Krzysztof Krzysiek Krzyś Ksawery Ksenia Kuba
Kunegunda Laura Lech Lechosław Lena Lenka Leokadia Leon Leona Leonard Leontyna Leopold Lesław Leszek Lew Lidia Lidka Liliana Lilianna Lilka Liwia Lucjan Lucyna
Lucja Łucja Ludmiła Ludwik Ludwika Luiza Łukasz Maciej Maciek Magda Magdalena Magdalenka Magdzia Maja Majka Maks Maksym Maksymilian Malwina Małgorzata Małgosia
Marcel Marcelina Marceli Marcin Marcinek Marek Mareczek Maria Marian Marianna Mariola Mariolka Mariusz Marlena Marta Martyna Martynka Maryla Maryna Marysia Marzena Marzenka
Mateusz Matylda Maurycy Melania Melchior Michalina Michał Michaś Mieczysław Mietek Mieszko Mikołaj Milena Miłosława Miłosz Mirek Mirela Mirka Mirosław Mirosława
Modest Monika Monia Nadia Nadzieja Natalia Natalka Natan Natasza Nela Nikodem Nikola Nikolas Nina Noemi Norbert Norman Octavia Oktawia Oktawian Ola Olek
Olena Olga Olgierd Oliver Oliwer Oliwia Oliwier Oksana Oskar Otylia Otto Patrycja Patryk Paula Paulina Paulinka Paweł Pawełek Pelagia Piotr Piotrek Piotruś
Pola Przemek Przemysław Rafał Rajmund Regina Remigiusz Renata Renatka Robert Roch Roksana Roland Roman Romana Romuald Rozalia Róża Rufin Rufina Ryszard Rysiek
Sabina Sabrina Salomea Samanta Samuel Sandra Sara Saturnin Sebastian Sergiusz Seweryn Seweryna Sławek Sławomir Sławomira Sonia Stanisław Stanisława Stasia Staszek
Stach Stefan Stefania Stefka Stella Sylwester Sylwia Sylwiusz Szczepan Szymek Szymon Tadek Tadeusz Tamara Tatiana Tekla Teodor Teodora Teofil Teofila Teresa Terenia
Tobiasz Tomasz Tomek Tola Tymek Tymon Tymoteusz Tytus Urban Urszula Ula Urszulka Wacław Wacława Waldek Waldemar Walenty Walentyna Walery Waleria Walerian
Wanda Wandzia Wawrzyniec Weronika Weronka Wiera Wiesia Wiesław Wiesława Wiesiek Wiktor Wiktoria Wiktorek Wika Wilhelm Wilhelmina Wincenty Wioletta Wioleta Wiola Wirginia Wit
Witek Witold Wladyslaw Władysław Władysława Władek Włodek Włodzimierz Wojciech Wojtek Wojtuś Zachary Zbigniew Zbyszek Zdzisław Zdzisława Zdzisiek Zenobia Zenobiusz Zenon Zenek
Ziemowit Zofia Zosia Zośka Zuza Zuzanna Zuzia Zygfryd Zygmunt Zyta Żaneta Żanna
Andrij Bohdana Dmytro Halyna Hryhorij Ihor Iryna Iwan Jewhen Jewhenia Julija Jurij Kateryna Kyryło Ludmyła Łesia Maksim Marija Mychajło Mykoła Mykyta Nadija Nazar
Natalija Oleh Ołeh Oleksandr Ołeksandr Oleksandra Oleksij Ołena Ostap Pawło Petro Serhij Stepan Svitlana Swietłana Switłana Taras Tetiana Wadym Wasyl Wiktorija
Wołodymyr Witalij Władysława Yuliia Yurii Oleksii Andrii Dmytrii Serhii Vladyslav Volodymyr Viktoriia Olha Nataliia
Aaron Alex Alexander Alice Amy Andrew Angela Ann Anne Anthony Ashley Ben Benjamin Brian Carlos Caroline Catherine Charles Charlotte Chris Christian Christina Christopher
Claire Daisy Dave David Dennis Diego Dylan Elena Elizabeth Ella Ellen Emily Eric Ethan Eva Evan Frank Gary George Giulia Grace Greg Hannah Hans Harry Heather Helen Henry
Isabella Jack Jacob James Jane Jason Jennifer Jessica Jim Joe Johan John Jonathan Jorge Joseph Josh Juan Julie Karen Kate Kevin Klaus Lars Laurent Leo Liam Linda
Lisa Louis Lucas Lucy Luke Marco Margaret Mario Mark Markus Martin Mary Matthew Max Megan Melissa Michael Michelle Mike Mohamed Muhammad Nancy Nathan Nicholas Nick Nicole Noah Olaf
Oliver Olivia Owen Pablo Patricia Patrick Paul Pedro Peter Philip Pierre Rachel Rebecca Richard Rick Ryan Samantha Sarah Scott Sean Simon Sophia Sophie
Stephanie Stephen Steve Steven Sven Susan Thomas Tim Tom Tyler Vanessa Victor Victoria William Zoe
`

/** First names of Ukrainian as written in it: nominative, then the forms that case makes of it. */
export const CYRILLIC_NAME =
  /^(Анастасі|Андрі|Анн|Ганн|Антон|Богдан|Валенти|Валері|Василь|Василин|Вікторі|Віктор|Віталі|Володимир|Галин|Дар|Денис|Дмитр|Євген|Зоя|Ігор|Ілл|Ір[иі]н|Іван|Катерин|Кирил|Ларис|Леся|Людмил|Любов|Максим|Марі|Марин|Марк|Микит|Микол|Михайл|Надія|Назар|Натал|Оксан|Олександр|Олексі|Олен|Олег|Ольг|Остап|Павл|Петр|Роман|Руслан|Світлан|Сергі|Соломі|Софі|Степан|Тарас|Тетян|Уляна|Юлі|Юрі|Яна|Ярослав)\p{L}{0,4}$/u
