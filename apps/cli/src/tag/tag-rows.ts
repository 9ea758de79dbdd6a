import { tagTokens } from '@khabar/entities';
import { tsvLabel } from './tsv-labels.js';

const isBlank = (line: string): boolean => !line.includes('\t') && line.trim() === '';

// Only a line feed ends a line: a token may be any other character that some think of as a line end.
const linesOf = (content: string): string[] => {
  const lines = content.replace(/^\ufeff/, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
};

/** The token of each line, undefined for the blank lines between sentences. */
const tokensOf = (content: string): (string | undefined)[] =>
  linesOf(content).map((line) => (isBlank(line) ? undefined : (line.split('\t', 1)[0] ?? '')));

const sentencesOf = (tokens: readonly (string | undefined)[]): string[][] => {
  const sentences: string[][] = [[]];
  for (const token of tokens) {
    if (token === undefined) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences;
};

/**
 * Reads lines of `token<TAB>label…` (the labels are ignored and may be absent) with blank lines between sentences, and
 * gives the same tokens and blank lines with labels of its own.
 */
export const tagRows = (content: string, language: string): string => {
  const tokens = tokensOf(content);
  const labels = tagTokens(sentencesOf(tokens), language).flat().values();
  return tokens
    .map((token) => (token === undefined ? '\n' : `${token}\t${tsvLabel(labels.next().value ?? 'O')}\n`))
    .join('');
};
