import { exampleArticle, exampleWithdrawal, type Change } from '@khabar/contracts';
import type { RegisteredEntity } from '../entities/entity-reading.js';
import type { ArticleReading, RevisionEntry } from '../reading/ports.js';

export const storedAt = '2026-01-01T00:00:01.000Z';

export const exampleChange: Change = {
  kind: 'created',
  articleId: exampleArticle.articleId,
  revision: exampleArticle.revision,
  changedFields: [],
  fetchedAt: exampleArticle.fetchedAt,
  source: exampleArticle.source,
};

export const exampleRevisions: readonly RevisionEntry[] = [
  { revision: exampleWithdrawal.revision, storedAt, state: { kind: 'withdrawal', withdrawal: exampleWithdrawal } },
  {
    revision: exampleArticle.revision,
    storedAt,
    change: exampleChange,
    state: { kind: 'article', article: exampleArticle },
  },
];

const seen = { articleCount: 2, firstSeen: '2026-01-01T00:00:00.000Z', lastSeen: '2026-02-01T00:00:00.000Z' };
const [arabic, english] = ['a'.repeat(32), 'b'.repeat(32)] as const;

export const exampleEntity: RegisteredEntity = {
  id: arabic,
  type: 'person',
  canonical: 'مصطفى الكاظمي',
  ...seen,
  aliases: [
    { id: arabic, name: 'مصطفى الكاظمي', spellings: ['مصطفى الكاظمي'], languages: ['ar'], script: 'arabic', ...seen },
    {
      id: english,
      name: 'Mustafa al-Kadhimi',
      spellings: ['Mustafa al-Kadhimi'],
      languages: ['en'],
      script: 'latin',
      ...seen,
    },
  ],
  joins: [
    {
      names: [arabic, english],
      because: 'transliteration',
      score: 0.97,
      pairs: [{ left: 'مصطفى', right: 'Mustafa', score: 0.97 }],
    },
  ],
  decisions: [{ decision: { kind: 'split', name: 'c'.repeat(32) }, decidedAt: '2026-01-01T00:00:00.000Z' }],
};

/** A reading that knows one article; `overrides` make it know something else, or fail. */
export const fakeReading = (overrides: Partial<ArticleReading> = {}): ArticleReading => ({
  find: async (id) =>
    id === exampleArticle.articleId
      ? { outcome: 'current', article: exampleArticle, storedAt, change: exampleChange }
      : { outcome: 'unknown' },
  revisions: async (id) => ({ items: id === exampleArticle.articleId ? exampleRevisions : [] }),
  search: async () => ({ items: [{ article: exampleArticle, score: 1.5 }] }),
  entities: {
    search: async () => [exampleEntity],
    find: async (id) => (exampleEntity.aliases.some((alias) => alias.id === id) ? exampleEntity : undefined),
    split: async () => undefined,
    join: async () => undefined,
    articles: async (id) => (id === exampleEntity.id ? { items: [exampleArticle] } : undefined),
  },
  ping: async () => undefined,
  isOutage: () => false,
  ...overrides,
});
