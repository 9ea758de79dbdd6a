import type { DateMeasure } from './measure-dates.js';
import type { PagesMeasure } from './measure-pages.js';
import type { RoleMeasure } from './measure-roles.js';
import type { SampleMeasure } from './measure-sample.js';
import type { SetMeasure } from './measure-set.js';
import type { TextTimes } from './timing/time-texts.js';

/** All that one run of the bench has found out; what was not asked for is absent. */
export interface Measured {
  readonly sets: readonly SetMeasure[];
  readonly sample?: SampleMeasure;
  readonly roles?: RoleMeasure;
  readonly dates?: DateMeasure;
  readonly arabicSpeed?: TextTimes;
  readonly englishSpeed?: TextTimes;
  readonly pages?: PagesMeasure;
}
