import { describe, expect, it } from '@jest/globals';
import { joinNames, type HeldName, type JoinDecision } from './join-names.js';
import { registerNameOf } from './register-name.js';

const held = (name: string, type: HeldName['type'] = 'person'): HeldName => ({
  ...registerNameOf(type, name),
  spellings: [name],
  languages: ['und'],
});

const arabic = held('مصطفى الكاظمي');
const english = held('Mustafa al-Kadhimi');
const persian = held('Mustafa Kazemi');
const other = held('Mustafa Kamal');
const all = [english, persian, other, arabic];

const joined = (start: HeldName, decisions: JoinDecision[] = [], candidates = all) =>
  joinNames(start, candidates, decisions);

const idsOf = (names: readonly HeldName[]) => names.map(({ id }) => id).sort();

describe('joinNames', () => {
  it('joins the names of one person over scripts and spellings, each with what brought it in', () => {
    const { names, joins } = joined(arabic);
    expect(idsOf(names)).toEqual(idsOf([arabic, english, persian]));
    expect(joins).toHaveLength(2);
    expect(joins[0]).toMatchObject({ because: 'transliteration', pairs: expect.any(Array) });
  });

  it('gives the same names whichever of them it starts at, and in whatever order they come', () => {
    const expected = idsOf(joined(arabic).names);
    expect(idsOf(joined(persian).names)).toEqual(expected);
    expect(idsOf(joined(english, [], all.toReversed()).names)).toEqual(expected);
  });

  it('joins what the table knows to be one: حلف الناتو and NATO', () => {
    const { joins } = joined(
      held('NATO', 'organisation'),
      [],
      [held('حلف الناتو', 'organisation'), held('EU', 'organisation')],
    );
    expect(joins).toMatchObject([{ because: 'known', known: 'international/nato' }]);
  });

  it('takes a name out again and leaves it out', () => {
    const decisions: JoinDecision[] = [{ kind: 'split', name: english.id }];
    expect(joined(english, decisions).names).toEqual([english]);
    expect(idsOf(joined(arabic, decisions).names)).not.toContain(english.id);
  });

  it('joins by hand what does not look alike, also what was split before', () => {
    const decisions: JoinDecision[] = [
      { kind: 'split', name: english.id },
      { kind: 'join', names: [english.id, other.id] },
    ];
    expect(idsOf(joined(other, decisions).names)).toEqual(idsOf([other, english]));
  });

  it('keeps names of different types apart', () => {
    expect(joined(arabic, [], [held('مصطفى الكاظمي', 'organisation')]).names).toEqual([arabic]);
  });
});
