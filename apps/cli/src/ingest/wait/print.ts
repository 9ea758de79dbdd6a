import type { Terminal } from '../../cli/terminal.js';
import { jsonLine } from '../../output/json.js';
import { cellText } from '../../output/table.js';
import type { FinalOutcome } from './outcomes.js';

const labelCharacters = 100;

export const printOutcome = (terminal: Terminal, outcome: FinalOutcome, json: boolean): void => {
  if (json) return terminal.out(jsonLine(outcome));
  const { articleId, status, title, detail = '' } = outcome;
  terminal.out(`${articleId}  ${status.padEnd(13)}  ${cellText(title ?? detail, labelCharacters)}\n`);
};
