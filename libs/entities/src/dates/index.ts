export { datesIn, type DatableText } from './dates-in.js';
export type { DateMention, DatePrecision } from './date-mention.js';
