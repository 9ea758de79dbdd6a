import { describe, expect, it } from '@jest/globals';
import type { JsonSchema } from '../schemas/json-schema.js';
import { checkRelease, type ReleaseCheck } from './check-release.js';
import { parseVersion } from './version.js';

const released: JsonSchema = { type: 'object', properties: { title: { type: 'string', description: 'old' } } };
const grown: JsonSchema = { type: 'object', properties: { title: { type: 'string' }, topic: { type: 'string' } } };
const broken: JsonSchema = { type: 'object', properties: {} };
const route = { topic: 't', keyRule: 'id', tombstones: false };

const check = (version: string, schema: JsonSchema, more: Partial<ReleaseCheck> = {}): string[] =>
  checkRelease({
    type: 'x',
    current: { version, schema, route },
    released: [
      { version: '1.10.0', schema: released },
      { version: '1.9.0', schema: broken },
      { version: '2.0.0', schema: grown },
    ],
    releasedRoute: route,
    ...more,
  });

describe('checkRelease', () => {
  it('has nothing against what is released', () => {
    expect(check('1.10.0', released)).toEqual([]);
  });

  it('compares with the last version of the same major, by number and not by letter', () => {
    expect(check('1.11.0', broken)).toEqual([expect.stringContaining('x: title: removed')]);
    expect(check('2.1.0', released)).toEqual([expect.stringContaining('x: topic: removed')]);
  });

  it('lets a first version of a major be anything', () => {
    expect(check('3.0.0', broken)).toEqual([]);
  });

  it('wants a higher minor version for a new field', () => {
    const problem = [expect.stringContaining('the minor version must rise: 1.10.0 is released')];
    expect(check('1.10.0', grown)).toEqual(problem);
    expect(check('1.10.1', grown)).toEqual(problem);
    expect(check('1.11.0', grown)).toEqual([]);
  });

  it('lets words be mended under the same version, also of a field that is called `title`', () => {
    const mended = { ...released, description: 'new', properties: { title: { type: 'string', description: 'new' } } };
    expect(check('1.10.0', mended)).toEqual([]);
  });

  it('refuses a version that goes back', () => {
    expect(check('1.8.0', released)).toEqual([expect.stringContaining('the version went back')]);
  });

  it('refuses another topic, key or meaning of null within a major', () => {
    const moved = { topic: 'u', keyRule: 'id', tombstones: true };
    expect(check('1.10.0', released, { releasedRoute: moved })).toEqual([
      'x: topic: was u, is t',
      'x: tombstones: was true, is false',
    ]);
  });
});

describe('parseVersion', () => {
  it.each(['1', '1.0', 'v1.0.0', '1.0.0-rc1', '01.0.0', ''])('refuses "%s" and shows it', (text) => {
    expect(() => parseVersion(text)).toThrow(`got "${text}"`);
  });
});
