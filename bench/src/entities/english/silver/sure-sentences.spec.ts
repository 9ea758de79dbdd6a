import { describe, expect, it } from '@jest/globals';
import { guessedSentences } from './guessed-sentences.js';
import { sureSentences } from './sure-sentences.js';

type Named = readonly [name: string, label: string];

/** The sure sentences of a text, each name of `taught` labelled at its next occurrence. */
const sureOf = (text: string, ...taught: readonly Named[]): string[] => {
  let at = 0;
  const names = taught.map(([name, label]) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { start, end: at, label };
  });
  return sureSentences(guessedSentences(text, names)).map(({ tokens, labels }) =>
    tokens.map((token, index) => (labels[index] === 'O' ? token : `${token}/${labels[index]}`)).join(' '),
  );
};

describe('sentences that a teacher labelled beyond doubt', () => {
  it('bring the types of OntoNotes to ours, and leave days and amounts out', () => {
    expect(
      sureOf('😀 Ann Lee came to Oslo on Monday .', ['Ann Lee', 'PERSON'], ['Oslo', 'GPE'], ['Monday', 'DATE']),
    ).toEqual(['😀 Ann/B-person Lee/I-person came to Oslo/B-place on Monday .']);
  });

  it('take a name for what it is in most sentences of the text', () => {
    const text = 'Acme grew .\nAcme hired .\nAcme won .';
    expect(sureOf(text, ['Acme', 'ORG'], ['Acme', 'PERSON'], ['Acme', 'ORG'])).toEqual([
      'Acme/B-organisation grew .',
      'Acme/B-organisation hired .',
      'Acme/B-organisation won .',
    ]);
  });

  it('leave out sentences with a name that the teacher does not decide on', () => {
    expect(sureOf('Acme grew .\nAcme hired .\nWe slept .', ['Acme', 'ORG'], ['Acme', 'PERSON'])).toEqual([
      'We slept .',
    ]);
  });

  it('find the surname of a person whom the text names in full, where the teacher saw none', () => {
    expect(sureOf('Ann Quillfeather came .\nThen Quillfeather left .', ['Ann Quillfeather', 'PERSON'])).toEqual([
      'Ann/B-person Quillfeather/I-person came .',
      'Then Quillfeather/B-person left .',
    ]);
  });

  it('know countries as places and peoples as misc, whatever the teacher says', () => {
    expect(sureOf('The French love Norway .', ['French', 'LANGUAGE'], ['Norway', 'PERSON'])).toEqual([
      'The French/B-misc love Norway/B-place .',
    ]);
  });

  it('leave out shouted lines and rows of tables', () => {
    const row = 'Smith Jones Brown White Green Black Grey Stone Wood Field Hill Lake Ford';
    expect(sureOf(`BREAKING NEWS FROM OSLO\n${row}\nAll is well .`)).toEqual(['All is well .']);
  });
});
