import { headerText } from '@khabar/contracts';
import type { DeadLetter } from '@khabar/messaging';
import { tableOf, type Column } from '../output/table.js';

const columns: readonly Column<DeadLetter>[] = [
  { title: 'ID', value: ({ id }) => id, most: 120 },
  { title: 'AT', value: ({ deadLetteredAt }) => deadLetteredAt },
  { title: 'GROUP', value: ({ group }) => group },
  { title: 'CLASS', value: ({ errorClass }) => errorClass },
  { title: 'CODE', value: ({ errorCode }) => errorCode },
  { title: 'TRIES', value: ({ attempts }) => attempts, align: 'right' },
  { title: 'STATUS', value: ({ status }) => status },
  { title: 'KEY', value: ({ key }) => key?.toString('utf8') },
  { title: 'MESSAGE', value: ({ errorMessage }) => errorMessage, most: 80 },
];

export const deadLetterTable = (letters: readonly DeadLetter[]): string => tableOf(columns, letters);

/** A dead letter without its value, for a listing. */
export const deadLetterSummary = ({ value, headers: _headers, key, ...letter }: DeadLetter) => ({
  ...letter,
  key: key?.toString('utf8') ?? null,
  valueBytes: value?.length ?? 0,
});

const jsonOf = (value: Buffer): unknown => {
  try {
    return JSON.parse(value.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** The value as JSON where it is JSON; else its bytes in base64, since they may be anything. */
const readableValue = (value: Buffer | null) => {
  if (value === null) return { value: null };
  const json = jsonOf(value);
  return json === undefined ? { valueBase64: value.toString('base64') } : { value: json };
};

/** Everything about one dead letter. */
export const deadLetterDetail = (letter: DeadLetter) => ({
  ...deadLetterSummary(letter),
  headers: Object.fromEntries(Object.keys(letter.headers).map((name) => [name, headerText(letter.headers, name)])),
  ...readableValue(letter.value),
});
