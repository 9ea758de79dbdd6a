import type { Reading } from '../reading.js';
import type { EvaluationPage } from '../sets/evaluation-page.js';

/** A learned part of ours whose training pages are among the pages that are scored. */
export interface HeldOut {
  /** A sentence for the report: which figures are held out, and how. */
  readonly says: string;
  /**
   * Puts in place of what the part decided what it decides after it has been learned anew without any page of this page's
   * publisher. Figures of a model on pages that it was fitted to would say nothing.
   */
  hold(page: EvaluationPage, reading: Reading): Reading;
}
