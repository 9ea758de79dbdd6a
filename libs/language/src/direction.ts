const rightToLeft = new Set('ar arc ary arz ckb dv fa glk he iw lrc mzn nqo pnb ps sd sdh syr ug ur yi'.split(' '));

const scriptDirection: Readonly<Record<string, 'ltr' | 'rtl'>> = {
  arab: 'rtl',
  aran: 'rtl',
  hebr: 'rtl',
  nkoo: 'rtl',
  syrc: 'rtl',
  thaa: 'rtl',
  cyrl: 'ltr',
  deva: 'ltr',
  latn: 'ltr',
};

/** Writing direction of a BCP 47 tag; a script subtag (`ku-Arab`, `ar-Latn`) wins over the language. `und` is `ltr`. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  for (const subtag of subtags) {
    const direction = scriptDirection[subtag];
    if (direction) return direction;
  }
  return rightToLeft.has(primary) ? 'rtl' : 'ltr';
};
