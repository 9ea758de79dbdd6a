import type { EntityType } from '../../mentions/mention.js';
import type { NamedEntity } from '../quote.js';

/** An entity with a mention wherever one of its forms stands in the text. */
export const named = (
  text: string,
  type: EntityType,
  entity: { canonical: string; role?: string; forms?: string[] },
): NamedEntity => {
  const { canonical, role, forms = [] } = entity;
  const mentions = [canonical, ...forms].flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'g'))].map(({ index }) => ({ start: index, end: index + form.length })),
  );
  return { type, canonical, mentions, ...(role === undefined ? {} : { role }) };
};
