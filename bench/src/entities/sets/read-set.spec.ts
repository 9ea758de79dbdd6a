import { describe, expect, it } from '@jest/globals';
import { flatSentence } from './flat-sentence.js';
import { commonWordsOf, properNouns } from './gum-proper-nouns.js';
import { readRows } from './read-rows.js';
import { spansOf } from './read-spans.js';

const sentencesOf = (text: string) => readRows(text).map(flatSentence);

describe('reading labelled sentences', () => {
  it('takes rows between blank lines as a sentence, with spaces or tabs and either line end', () => {
    expect(sentencesOf('a\tO\r\nb B-PERS\n\n\nc\tO\n')).toEqual([
      { tokens: ['a', 'b'], labels: ['O', 'B-person'] },
      { tokens: ['c'], labels: ['O'] },
    ]);
  });

  it('drops rows that hold no token: direction marks and placeholders', () => {
    expect(sentencesOf('\u200f\tO\na\tO\n$#$ O\n')).toEqual([{ tokens: ['a'], labels: ['O'] }]);
  });

  it.each([
    ['OO', 'O'],
    ['IO', 'O'],
    ['0', 'O'],
    ['', 'O'],
    ['I--ORG', 'B-organisation'],
    ['B-MIS2', 'B-misc'],
    ['I-MISC', 'B-misc'],
    ['B-creative-work', 'B-misc'],
    ['B-corporation', 'B-organisation'],
    ['B-DATE', 'O'],
  ])('reads the label "%s" as %s at the beginning of a sentence', (written, label) => {
    expect(sentencesOf(`a\t${written}`)[0]?.labels).toEqual([label]);
  });

  it('opens a mention where the type changes without a B-', () => {
    expect(sentencesOf('a\tB-PERS\nb\tI-PERS\nc\tI-ORG\nd\tI-ORG')[0]?.labels).toEqual([
      'B-person',
      'I-person',
      'B-organisation',
      'I-organisation',
    ]);
  });

  it('takes the outermost type of nested labels that is one of ours', () => {
    expect(sentencesOf('a B-OCC\nb I-OCC B-GPE\nc B-ORG B-GPE\nd B-NORP')[0]?.labels).toEqual([
      'O',
      'B-place',
      'B-organisation',
      'B-misc',
    ]);
  });

  it('finds the spans of one label whatever it is nested in', () => {
    const [rows = []] = readRows('a B-OCC\nb I-OCC B-GPE\nc B-OCC\nd I-EVENT B-DATE\ne I-OCC');
    expect(spansOf(rows, 'OCC')).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 4, to: 5 },
    ]);
    expect(spansOf(rows, 'DATE')).toEqual([{ from: 3, to: 4 }]);
  });

  const namesIn = (text: string): string[] => {
    const sentences = readRows(text);
    const commonWords = commonWordsOf(sentences);
    return sentences.map((rows) => properNouns(rows, commonWords).labels.join(' '));
  };

  const phrase = (label: string, words: string): string =>
    words
      .split(' ')
      .map((word) => `${word}\t${label}`)
      .join('\n');

  it('takes the capitalised words of a phrase as its name, without the common words around them', () => {
    const sentences = [
      `${phrase('place', 'The port of Haven')}\n${phrase('O', 'near the old')}`,
      phrase('organization', 'The Bank of the Land'),
      phrase('person', 'they all'),
      phrase('time', 'June 2020'),
    ];
    expect(namesIn(sentences.join('\n\n'))).toEqual([
      'O O O B-place O O O',
      'O B-organisation I-organisation I-organisation I-organisation',
      'O O',
      'O O',
    ]);
  });

  it('gives no type to what a person is from or belongs to', () => {
    expect(namesIn(phrase('person', "Haven 's Anna Berg of the Bank and Otto de Groot"))).toEqual([
      'O O B-person I-person O O O O B-person I-person I-person',
    ]);
  });

  it('does not judge names of a type that a phrase does not tell: before its common noun, before a genitive', () => {
    const untoldIn = (text: string): string[] =>
      readRows(phrase('organization', text)).map((rows) => {
        const { tokens, untold = [] } = properNouns(rows, new Set());
        return tokens.filter((_, index) => untold[index]).join(' ');
      });
    expect(untoldIn('the Avaria league of the Berg Bank')).toEqual(['Avaria']);
    expect(untoldIn("Haven 's Berg Bank")).toEqual(['Haven']);
  });
});
