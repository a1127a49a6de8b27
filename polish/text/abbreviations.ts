/** Abbreviations after whose dot a sentence goes on, whatever follows. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  `np ul al pl os dot tj tzn tzw tw ww nt ok m mb śp św bł ks o br s prof dr hab inż mgr lek med dyr kier red płk mjr kpt gen por
  p pp pn wt śr czw sob niedz pon ndz zob por cd cdn ew ewent wg wł zł szt nr tel kom fax godz min sek sekr r w lit poz art ust pkt par
  rozp dz u lp l poj wym dł szer wys gr kg mies tyg dn rb br bm ub zam odb nad dost wys maks min max śr przyp ang niem fr łac pol ros
  in inn ob obyw jw ds ze zd tzw vel vs sp z.o.o c d e f g h i j k`.split(/\s+/),
)

/** Abbreviations that may end a sentence: the next word's capital decides. */
export const PERHAPS_LAST: ReadonlySet<string> = new Set(
  'itd itp etc in inn r w zł gr szt godz min sek kg tys mln mld mies tyg dn br bm ub j j.w sp p os pkt'.split(' '),
)
