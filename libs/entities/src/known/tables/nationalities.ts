import type { Table } from '../read-rows.js';

/** Of Arabic adjectives the masculine without article; of other languages the forms that are used. Broken plurals as they are. */
export const nationalityTable: Table = {
  type: 'misc',
  kind: 'nationality',
  rows: `
iq | ar عراقي | en Iraqi; Iraqis | fr irakien; irakienne; irakiens; irakiennes | de irakisch; irakische; irakischen; Iraker | es iraquí; iraquíes | tr Iraklı; Iraklılar | fa عراقی
sy | ar سوري | en Syrian; Syrians | fr syrien; syrienne; syriens; syriennes | de syrisch; syrische; syrischen; Syrer | es sirio; siria; sirios; sirias | tr Suriyeli; Suriyeliler | fa سوری
eg | ar مصري | en Egyptian; Egyptians | fr égyptien; égyptienne; égyptiens; égyptiennes | de ägyptisch; ägyptische; ägyptischen; Ägypter | es egipcio; egipcia; egipcios; egipcias | tr Mısırlı; Mısırlılar | fa مصری
us | ar أمريكي; أميركي; الأمريكان; أمريكان | en ~American; ~Americans; US | fr américain; américaine; américains; américaines | de amerikanisch; amerikanische; amerikanischen; Amerikaner; US-amerikanische | es estadounidense; estadounidenses | tr Amerikalı; Amerikalılar | fa آمریکایی; آمریکایی‌ها
`,
};
