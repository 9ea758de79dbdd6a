import type { BodyModel } from '../body/model/body-model.js';
import type { HtmlPage } from '../body/study-html.js';
import type { Draft, OverLimitExtraction, Refusal } from '../extraction.js';
import type { Warning } from '../warnings.js';
import { readPage, type ReadPage } from './read-page.js';

const extractor = 'khabar-html';

const withoutUndefined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;

const topicsOf = ({ section, topics }: ReadPage['studied']['metadata']): string[] => {
  const all = [...(section ? [section.value] : []), ...topics.value];
  return [...new Set(all)];
};

const draftOf = ({ studied, sections, structure, dates, fromData, verdicts }: ReadPage): Draft => {
  const { metadata, blocks } = studied;
  const hasBody = sections.some(({ paragraphs }) => paragraphs.length > 0);
  const kept = blocks.filter((_, index) => verdicts[index]?.kept).map(({ element }) => element.order);
  const isClear = ({ order, lastOrder }: { readonly order: number; readonly lastOrder: number }): boolean =>
    !kept.some((at) => at >= order && at <= lastOrder);
  const warnings: Warning[] = [
    ...(fromData && hasBody ? ['body-from-data' as const] : []),
    ...(hasBody ? [] : ['body-missing' as const]),
  ];
  const subtitle = metadata.subtitle?.value;
  return {
    outcome: 'drafted',
    extractor,
    warnings,
    title: metadata.title.value,
    ...withoutUndefined({ subtitle, canonicalUrl: metadata.canonicalUrl?.value }),
    summary: metadata.summary.value,
    byline: metadata.byline.value,
    ...dates,
    sections,
    captions: structure.captions
      .filter(({ element }) => isClear(element))
      .map(({ text, credit, imageUrl }) => withoutUndefined({ text, imageUrl, credit })),
    images: structure.images,
    quotes: structure.quotes.map(({ text, speaker }) => withoutUndefined({ text, speaker })),
    links: structure.links,
    topics: topicsOf(metadata),
    declaredLanguages: metadata.languages,
    ...metadata.rights,
  };
};

/** The structure of a web page, for any site by the same rules. */
export const draftOfPage = (page: HtmlPage, model: BodyModel): Draft | Refusal | OverLimitExtraction => {
  const read = readPage(page, model);
  return read.outcome === 'read' ? draftOf(read) : read;
};
