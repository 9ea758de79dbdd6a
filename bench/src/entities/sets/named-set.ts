export const setNames = ['anercorp', 'wojood', 'wnut17', 'btc', 'gum'] as const;
export type SetName = (typeof setNames)[number];

/** Models learn from `train` only and are chosen by parts of it; `dev` is for the figures of the report. */
export type Part = 'train' | 'dev';

export const languageOf: Readonly<Record<SetName, 'ar' | 'en'>> = {
  anercorp: 'ar',
  wojood: 'ar',
  wnut17: 'en',
  btc: 'en',
  gum: 'en',
};
