import { fold } from './fold.js';

/** Words that say which half of the day a clock means; folded, so that dots and accents do not matter. */
const before =
  'am a.m ص صباحا صباحاً فجرا ق.ظ صبح πμ π.μ 上午 午前 오전 delopoldne rano dop sabah पूर्वाह्न sáng সকাল asubuhi सुबह';
const after =
  'pm p.m م مساء مساءً ظهرا ظهراً عصرا عصراً ب.ظ بعدازظهر عصر شب μμ μ.μ 下午 午後 晚上 오후 odpo אחה״צ अपराह्न chiều tối jioni usiku शाम রাত বিকাল';

const halves = new Map<string, 'am' | 'pm'>();
for (const word of before.split(' ')) halves.set(fold(word), 'am');
for (const word of after.split(' ')) halves.set(fold(word), 'pm');

/** Chinese and Japanese write it in two characters, each of which is a token. */
export const halfOf = (word: string, following = ''): 'am' | 'pm' | undefined =>
  halves.get(word) ?? halves.get(word + following);

/** The hour from 0 to 23; noon and midnight are 12. */
export const hourOfDay = (hour: number, half: 'am' | 'pm' | undefined): number => {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
};
