/** Men's names in -a: everything else in -a is taken for a woman's. */
export const MEN_IN_A: ReadonlySet<string> = new Set(
  `Kuba Seba Barnaba Bonawentura Kosma Dyzma Jarema Zawisza Żegota Luka Mustafa Aljosza Alosza Ałosza Misza Pasza Kola Wowa Wołodia Witia Petia Dima Serioża Grisza Ilia Illa Illja Illia Mykoła Mykola Mykyta Kuźma Foma Jona Sawa Lowa
  Tola Witja Kostia Stiopa Fedia Musa Isa Attila Joshua Elisha Juda Kajafa Baptysta`.split(/\s+/),
)

/** Women's names not in -a. */
export const WOMEN_OTHERWISE: ReadonlySet<string> = new Set(
  `Abigail Agnes Aimee Alice Amy Angelique Anne Annette Ashley Audrey Beatrice Beatrix Beatrycze Betty Brigitte
  Britney Bridget Camille Carmen Caroline Catherine Charlotte Chloe Chloé Christine Claire Colette Daisy Damaris Daphne Debby Denise Diane
  Dolores Doris Dorothy Edith Eileen Elif Elisabeth Elizabeth Ellen Elsie Emily Emmy Esther Eve Evelyn Fanny Florence Gabrielle
  Genevieve Gerda Grace Gwen Hailey Hannah Heather Heidi Helen Hope Inez Ines Ingrid Irene Iris Isabel Isabelle Ivy Jacqueline Jane Janet
  Jasmin Jasmine Jennifer Jenny Jessy Jill Joan Joy Joyce Judy Julie Juliet Karen Karin Kate Katharine Kathleen Katie Kimberly Kitty Leah
  Leonie Lily Linsey Lindsay Lisbeth Liv Lorraine Louise Lubow Liubow Liubov Lucy Lynn Maggie Mabel Madeleine Margaret Margot Marie
  Mary Megan Melanie Mercedes Michelle Miriam Molly Nancy Naomi Nadine Nel Nelly Nicole Noemi Noemie Olive Pauline Penelope
  Polly Rachel Ruth Rut Sally Salome Sarah Scarlett Sharon Shirley Sophie Stacy Susan Suzanne Sybil Sylvie Tess Trinh Valerie
  Vivian Vivien Wendy Yasmin Yvonne Zoe Zoé Zoey Linh Huong Mai Aigul Gul Nurgul Aizhan Ajgul Fatime Khadijah Mei`.split(
    /\s+/,
  ),
)

/** Names borne by women and men: the gender is not told. */
export const EITHER: ReadonlySet<string> = new Set(
  'Alex Aleks Angel Ariel Charlie Chris Eden Jean Jessie Kim Nikita Noa Noor Nur Robin Sam Sasha Sasza Sascha Terry Vanja Wania Żenia Kai Mika Dominique Simone'.split(
    ' ',
  ),
)

/** Forms of address and words for people, never a first name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  'Pan Pani Panie Panu Pana Państwo Klient Klientka Klientko Kliencie Użytkownik Gość Admin Konsultant Konsultantka'.split(
    ' ',
  ),
)

/** Vocatives for which the lexicon prefers the less usual form or the rules would be wrong. */
export const VOCATIVES: ReadonlyMap<string, string> = new Map(
  `Maja:Maju Kaja:Kaju Gaja:Gaju Sonia:Soniu Pola:Polu Adela:Adelo Maryla:Marylo Ksenia:Ksenio Linda:Lindo Lucjola:Lucjolo Apollo:Apollo
  Abel:Ablu Prosper:Prosperze Szczęsna:Szczęsno Karola:Karolo Wiola:Wiolu Fabiola:Fabiolo Angela:Angelo Michela:Michelo Tola:Tolu Lola:Lolu
  Ola:Olu Ela:Elu Ala:Alu Ula:Ulu Lila:Lilu Mila:Milu Nela:Nelu Hela:Helu Bela:Belu Fela:Felu Mela:Melu Jula:Julu Iza:Izo Zuza:Zuzo
  Misia:Misiu Nadia:Nadiu Lidia:Lidio Kinia:Kiniu Ania:Aniu Hania:Haniu Tania:Taniu Wania:Waniu Kostia:Kostiu Petia:Petiu Witia:Witiu
  Asia:Asiu Basia:Basiu Kasia:Kasiu Gosia:Gosiu Małgosia:Małgosiu Zosia:Zosiu Tosia:Tosiu Krysia:Krysiu Marysia:Marysiu Misza:Misza
  Mark:Marku Eric:Ericu Patric:Patricu Kevin:Kevinie Brian:Brianie Jason:Jasonie John:Johnie James:James George:George Steve:Steve
  Bruno:Bruno Hugo:Hugo Leo:Leo Iwo:Iwo Otto:Otto Marco:Marco Diego:Diego Mateo:Mateo Leszko:Leszku Mieszko:Mieszku Jaśko:Jaśku
  Zdzisio:Zdzisiu Jasio:Jasiu Kazio:Kaziu Józio:Józiu Rysio:Rysiu Krzysio:Krzysiu Zbysio:Zbysiu Stasio:Stasiu Władzio:Władziu Henio:Heniu
  Gienio:Gieniu Tadzio:Tadziu Wojtuś:Wojtusiu Tomcio:Tomciu Rychu:Rychu Zdzichu:Zdzichu Stachu:Stachu Zbychu:Zbychu Krzychu:Krzychu
  Felix:Feliksie Max:Maksie Alex:Aleksie Axel:Axelu Kewin:Kewinie Oleh:Olehu Serhij:Serhiju Andrij:Andriju Jurij:Juriju Witalij:Witaliju Ołeh:Ołehu
  Oleksandr:Oleksandrze Ołeksandr:Ołeksandrze Wołodymyr:Wołodymyrze Ihor:Ihorze Dmytro:Dmytro Petro:Petro Jewhen:Jewhenie Ołeksij:Ołeksiju Oleksij:Oleksiju
  Wiktor:Wiktorze Rusłan:Rusłanie Anatolij:Anatoliju Hryhorij:Hryhoriju Mychajło:Mychajło Pawło:Pawło Stepan:Stepanie Ostap:Ostapie Nazar:Nazarze
  Iryna:Iryno Tetiana:Tetiano Ołena:Ołeno Olena:Oleno Natalija:Natalijo Switłana:Switłano Svitlana:Svitlano Halyna:Halyno Ludmyła:Ludmyło Julija:Julijo
  Kateryna:Kateryno Anastasija:Anastasijo Oleksandra:Oleksandro Daryna:Daryno Solomija:Solomijo Olha:Olho Wiktorija:Wiktorijo Maryna:Maryno Nadija:Nadijo
  Lubow:Lubow Marija:Marijo Sofija:Sofijo Zoriana:Zoriano Myrosława:Myrosławo Jarosława:Jarosławo Chrystyna:Chrystyno Alona:Alono Inna:Inno Żanna:Żanno`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)
