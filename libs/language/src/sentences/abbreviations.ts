const wordsOf = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Stand before a name: their stop never ends a sentence. Lower case, without the last stop. */
export const titleAbbreviations = wordsOf(
  'mr mrs ms mx dr prof rev hon gen col lt maj capt cmdr sgt cpl pvt adm sen rep gov supt messrs pres',
  'mme mlle mgr dott sig sra srta dra exmo sres drs dhr mevr doç dipl med phil rer jur hr frl ph vs ks',
  'проф акад см им ул тов',
);

/** Stand before a number: `no. 5`, `fig. 2`. Elsewhere they are words like any other. */
export const numberAbbreviations = wordsOf('no nos nr núm fig figs vol pp p art sec ch par ص ج ف рис стр гл');

/** May stand at the end of a sentence as well: what follows decides. */
export const otherAbbreviations = wordsOf(
  'inc corp ltd co llc plc bros jr sr etc al st ave blvd rd mt ft approx dept univ assn ca cf ibid viz esq',
  'jan feb apr jun jul aug sept oct nov dec',
  'bzw usw ggf evtl vgl bspw zb str',
  'av apdo pág dña ud uds',
  'г гг др пр тыс млн млрд руб',
);

/** The era or half of the day behind a number: `1440 هـ.`, `5 م.` end a sentence as other words do. */
export const behindNumbers = wordsOf('م هـ ه ص');

/** Months written in lower or upper case behind a German ordinal: `24. November`. */
export const germanMonths = wordsOf(
  'januar jänner februar märz april mai juni juli august september oktober november dezember',
  'jahrhundert bundestag bundesliga',
);
