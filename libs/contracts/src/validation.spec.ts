import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleArticle } from './article/example.js';
import { eventCatalog } from './catalog.js';
import { articleParsedV1 } from './events/article-parsed.v1.js';
import { ingestRequestedV1 } from './events/ingest-requested.v1.js';
import { describeIssues, validateOnRead, validateOnWrite } from './validation.js';

const issuesOf = (result: ReturnType<typeof validateOnWrite>): { field: string; value: string }[] =>
  result.ok ? [] : result.issues.map(({ field, value }) => ({ field, value }));

describe('validateOnWrite', () => {
  it.each(eventCatalog.map((contract) => [contract.type, contract] as const))(
    'accepts the example of %s',
    (_, contract) => {
      expect(validateOnWrite(contract, contract.example)).toEqual({ ok: true, data: contract.example });
    },
  );

  it('refuses a field that the contract does not know, at any depth, with its path and value', () => {
    const article = {
      ...exampleArticle,
      source: { ...exampleArticle.source, owner: 'x' },
      sections: [{ paragraphs: ['a'], note: 1 }],
    };
    expect(issuesOf(validateOnWrite(articleParsedV1, article))).toEqual([
      { field: 'source.owner', value: '"x"' },
      { field: 'sections.0.note', value: '1' },
    ]);
  });

  it('names every field that does not fit, with its value', () => {
    const article = { ...exampleArticle, revision: -1, language: 'arabisch!' };
    expect(issuesOf(validateOnWrite(articleParsedV1, article))).toEqual([
      { field: 'revision', value: '-1' },
      { field: 'language', value: '"arabisch!"' },
    ]);
  });

  it('takes a field that is undefined for absent', () => {
    expect(
      validateOnWrite(articleParsedV1, { ...exampleArticle, subtitle: undefined, later: undefined }),
    ).toMatchObject({
      ok: true,
    });
  });

  it('cuts a long value in the message', () => {
    const [issue] = issuesOf(validateOnWrite(articleParsedV1, { ...exampleArticle, articleId: 'x'.repeat(10_000) }));
    expect(issue?.value).toHaveLength(200);
  });

  it('says what a request lacks', () => {
    const result = validateOnWrite(ingestRequestedV1, { requestId: 'r', kind: 'text' });
    expect(result.ok ? '' : describeIssues(result.issues)).toBe('text: kind "text" needs "text" (got undefined)');
  });
});

describe('validateOnRead', () => {
  it('drops fields that it does not know and keeps the rest', () => {
    expect(validateOnRead(articleParsedV1, { ...exampleArticle, later: 1 })).toEqual({
      ok: true,
      data: exampleArticle,
    });
  });

  it('never throws, whatever the value of a record is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...eventCatalog), fc.anything(), (contract, input) => {
        const read = validateOnRead(contract, input);
        if (!read.ok) expect(describeIssues(read.issues).length).toBeGreaterThan(0);
      }),
    );
  });

  it('accepts whatever the writer accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...eventCatalog), fc.object(), (contract, extra) => {
        const input = { ...(contract.example as object), ...extra };
        if (validateOnWrite(contract, input).ok) expect(validateOnRead(contract, input).ok).toBe(true);
      }),
    );
  });
});
