import type { Table } from '../read-rows.js';

/** Buildings that news names for the power within: organisations here. A capital that stands for its government stays a place. */
export const seats: Table = {
  type: 'organisation',
  kind: 'seat',
  rows: `
ar البيت الأبيض; ~البيت الابيض الأمريكي | en White House; the White House | fr Maison-Blanche; Maison Blanche | de Weißes Haus; Weißen Haus; Weiße Haus | es Casa Blanca | tr Beyaz Saray | fa کاخ سفید
ar الكرملين; الكريملن; الكرملن | en Kremlin; the Kremlin | fr Kremlin | de Kreml | es Kremlin | tr Kremlin | fa کرملین
ar البنتاغون; البنتاجون; بنتاغون | en Pentagon; the Pentagon | fr Pentagone | de Pentagon | es Pentágono | tr Pentagon | fa پنتاگون
ar الإليزيه; قصر الإليزيه; الاليزيه | en Élysée Palace; Elysee; Elysee Palace | fr Élysée; palais de l'Élysée; Elysée | de Élysée-Palast; Elysée-Palast | es Elíseo; Palacio del Elíseo | tr Elysee Sarayı; Elize Sarayı | fa کاخ الیزه; الیزه
ar داونينغ ستريت; داونينج ستريت | en Downing Street; 10 Downing Street; ~Number 10 | fr Downing Street | de Downing Street | es Downing Street
ar الكابيتول; مبنى الكابيتول | en US Capitol; Capitol Hill; ~Capitol | fr Capitole | de Kapitol | es Capitolio
ar قصر بعبدا; ~بعبدا | en Baabda Palace; ~Baabda | fr palais de Baabda
ar وول ستريت; بورصة وول ستريت | en Wall Street | fr Wall Street | de Wall Street | es Wall Street
ar الكي دورسيه | en Quai d'Orsay | fr Quai d'Orsay
`,
};
