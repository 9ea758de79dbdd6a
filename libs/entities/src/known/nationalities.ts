import type { KnownAlias, KnownEntity } from './known-entity.js';
import { nisbaForms } from './nisba.js';
import { readRows } from './read-rows.js';
import { nationalityTable } from './tables/nationalities.js';

const formsOf = (alias: KnownAlias): KnownAlias[] =>
  alias.language === 'ar' && alias.name.endsWith('ي')
    ? nisbaForms(alias.name).map((name) => ({ ...alias, name }))
    : [alias];

/** Peoples and nationalities, each with the forms that its adjective takes. */
export const nationalities = (): KnownEntity[] =>
  readRows(nationalityTable).map((entity) => ({ ...entity, aliases: entity.aliases.flatMap(formsOf) }));
