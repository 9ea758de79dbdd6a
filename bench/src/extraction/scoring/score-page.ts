import type { Reading } from '../reading.js';
import type { EvaluationPage, SetName } from '../sets/evaluation-page.js';
import type { Golds } from '../sets/gold.js';
import type { PageScore } from './page-score.js';
import { scoreArabicPage } from './score-arabic.js';
import { scoreDatesPage } from './score-dates.js';
import { scoreFundusPage } from './score-fundus.js';
import { scoreZytePage } from './score-zyte.js';

type Scorers = { readonly [Set in SetName]: (page: EvaluationPage<Golds[Set]>, reading: Reading) => PageScore };

const scorers: Scorers = {
  zyte: scoreZytePage,
  fundus: scoreFundusPage,
  dates: scoreDatesPage,
  arabic: scoreArabicPage,
};

export const scorePage = <Set extends SetName>(page: EvaluationPage<Golds[Set]>, reading: Reading): PageScore =>
  scorers[page.set as Set](page, reading);
