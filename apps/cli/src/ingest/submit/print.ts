import { describeIssues } from '@khabar/contracts';
import type { Terminal } from '../../cli/terminal.js';
import { jsonLine } from '../../output/json.js';
import { cellText } from '../../output/table.js';
import { describeOrigin } from '../item.js';
import type { Submission } from './submission.js';

const labelCharacters = 100;

const labelOf = (submission: Extract<Submission, { status: 'requested' }>): string =>
  cellText([describeOrigin(submission.origin), submission.url].filter(Boolean).join('  '), labelCharacters);

/** Prints what became of one item: what was sent as data, what was refused also as a message. */
export const printSubmission = (terminal: Terminal, submission: Submission, json: boolean): void => {
  if (json) terminal.out(jsonLine(submission));
  if (submission.status === 'refused') {
    const where = describeOrigin(submission.origin);
    terminal.err(`${where ? `${where}: ` : ''}${describeIssues(submission.issues)}\n`);
  } else if (!json) {
    const { requestId, articleId = '-'.padEnd(32) } = submission;
    terminal.out(`${requestId}  ${articleId}  ${labelOf(submission)}\n`);
  }
};
