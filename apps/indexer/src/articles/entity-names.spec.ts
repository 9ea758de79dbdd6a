import { describe, expect, it } from '@jest/globals';
import { articleParsedV1, exampleArticle, type Article, type Entity } from '@khabar/contracts';
import { recordOf } from '../spec-support/records.js';
import { writeOf } from './article-write.js';
import { entityNamesOf } from './entity-names.js';

const entity = (canonical: string, given: Partial<Entity> = {}): Entity => ({
  type: 'person',
  canonical,
  confidence: 0.9,
  mentions: [{ start: 0, end: 1, text: 'a' }],
  ...given,
});

const articleWith = (...entities: Entity[]): Article => ({ ...exampleArticle, language: 'ar', entities });

describe('entityNamesOf', () => {
  it('gives each name once, with the keys by which other scripts find it', () => {
    const [name, ...others] = entityNamesOf(articleWith(entity('مصطفى الكاظمي'), entity('مصطفي الكاظمي')));
    expect(others).toEqual([]);
    expect(name).toMatchObject({ type: 'person', language: 'ar', script: 'arabic', keys: ['mttfktm'] });
  });

  it('says which well-known entity goes by the name', () => {
    const names = entityNamesOf(articleWith(entity('حلف الناتو', { type: 'organisation' })));
    expect(names).toMatchObject([{ known: 'international/nato', keys: [] }]);
  });

  it('leaves out what the parser is not sure of, and what has no letters', () => {
    expect(entityNamesOf(articleWith(entity('علي حسن', { confidence: 0.4 }), entity('...')))).toEqual([]);
  });

  it('gives a name the same id in every article', () => {
    const idsOf = (language: string) => entityNamesOf({ ...articleWith(entity('NATO')), language }).map(({ id }) => id);
    expect(idsOf('en')).toEqual(idsOf('fr'));
  });
});

describe('writeOf', () => {
  it('sends the names with the article', () => {
    const write = writeOf(recordOf(articleParsedV1, articleWith(entity('مصطفى الكاظمي'))));
    expect(write).toMatchObject({ kind: 'article', names: [{ spelling: 'مصطفى الكاظمي' }] });
  });
});
