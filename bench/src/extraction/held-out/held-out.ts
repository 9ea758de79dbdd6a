import type { Reading } from '../reading.js';
import type { EvaluationPage } from '../sets/evaluation-page.js';

/**
 * Puts in place of what a learned part of ours decided what the same part decides after it has been learned anew without any
 * page of this page's publisher. Figures of a model on pages that it was fitted to would say nothing.
 */
export type HeldOut = (page: EvaluationPage, reading: Reading) => Reading;
