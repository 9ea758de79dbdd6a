import {
  articleFetchedV1,
  articleIdOfText,
  contentHashOf,
  dataSchemaOf,
  encodeHeaders,
  eventIdOf,
  ingestRequestedV1,
  type FetchedArticle,
  type IngestRequest,
} from '@khabar/contracts';

const sentences = [
  'افتتحت البلدية أمس حديقة عامة قرب النهر بعد عامين من الأعمال.',
  'The council voted on Tuesday to repair the old bridge before winter.',
  'وقال المدير إن العمل سيكتمل قبل نهاية الشهر المقبل.',
  'Fishermen said the catch had doubled since the reef was closed.',
  'وسجلت المحطة أعلى إنتاج لها منذ افتتاحها قبل عشرة أعوام.',
  'Tickets for the spring festival go on sale on Monday morning.',
] as const;

const source = { id: 'corpus.example', name: 'Corpus' };

/** A short, deterministic article: same `run`, `index` and `edition`, same text. */
export const shortText = ({ run, index, edition = 1 }: { run: string; index: number; edition?: number }): string => {
  const at = (offset: number) => sentences[(index + offset) % sentences.length];
  return `Item ${index} of ${run}\n\n${at(0)} ${at(1)}\n\nEdition ${edition}. ${at(2)} ${at(3)}\n`;
};

export interface RawRecord {
  readonly key: string;
  readonly value: string;
  readonly headers: Record<string, string>;
}

export interface Edition {
  readonly run: string;
  readonly index: number;
  /** 1 for the first; each later one is a correction of the article. */
  readonly edition: number;
}

const firstRevision = Date.UTC(2026, 0, 1);
const editionGapMs = 60_000;

/** The article of an edition as the fetcher would publish it. */
export const fetchedArticle = ({ run, index, edition }: Edition): FetchedArticle => {
  const content = shortText({ run, index, edition });
  const revision = firstRevision + index + edition * editionGapMs;
  return {
    articleId: articleIdOfText(source.id, `${run}/${index}`),
    revision,
    externalId: `${run}/${index}`,
    source,
    fetchedAt: new Date(revision).toISOString(),
    mediaType: 'text/plain',
    content,
    contentHash: contentHashOf(content),
    rights: { robots: 'unknown' },
  };
};

/** The raw record of an edition, as any producer that keeps the contract would write it. */
export const rawRecord = (edition: Edition): RawRecord => {
  const article = fetchedArticle(edition);
  return {
    key: article.articleId,
    value: JSON.stringify(article),
    headers: encodeHeaders({
      id: eventIdOf(articleFetchedV1.type, article.articleId, article.revision),
      type: articleFetchedV1.type,
      source: 'urn:khabar:fetcher',
      time: article.fetchedAt,
      dataschema: dataSchemaOf(articleFetchedV1),
    }),
  };
};

/** `count` articles; every `correctedEach`th has a second edition, which follows the first after all first ones. */
export const rawRecords = (run: string, count: number, correctedEach = 10): RawRecord[] => {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return [
    ...indexes.map((index) => rawRecord({ run, index, edition: 1 })),
    ...indexes.filter((index) => index % correctedEach === 0).map((index) => rawRecord({ run, index, edition: 2 })),
  ];
};

/** A request that hands the same short text in, as `khabar ingest` would. */
export const requestRecord = ({ run, index, edition }: Edition): RawRecord => {
  const requestId = `${run}-${index}-${edition}`;
  const request: IngestRequest = {
    requestId,
    kind: 'text',
    text: shortText({ run, index, edition }),
    source: source.name,
    externalId: `${run}/${index}`,
  };
  return {
    key: ingestRequestedV1.keyOf(request),
    value: JSON.stringify(request),
    headers: encodeHeaders({
      id: `${ingestRequestedV1.type}:${requestId}`,
      type: ingestRequestedV1.type,
      source: 'urn:khabar:flow-e2e',
      time: new Date(firstRevision).toISOString(),
      dataschema: dataSchemaOf(ingestRequestedV1),
    }),
  };
};
