import type { EntityType } from '../mentions/mention.js';
import {
  knownLanguages,
  type KnownAlias,
  type KnownEntity,
  type KnownKind,
  type KnownLanguage,
} from './known-entity.js';

export interface Table {
  readonly type: EntityType;
  readonly kind: KnownKind;
  /**
   * One entity a line, `ar name; other name; ~ambiguous name | en name; other name`. The first name of a language is its
   * canonical form. A first cell of one word without a language is the key of the row.
   */
  readonly rows: string;
}

const isLanguage = (text: string): text is KnownLanguage => (knownLanguages as readonly string[]).includes(text);

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .trim()
    .replace(/ +/g, '-');

const namesOf = (cell: string): KnownAlias[] => {
  const language = cell.slice(0, 2);
  if (!isLanguage(language)) throw new Error(`known entities: "${cell}" starts with no language`);
  return cell
    .slice(3)
    .split(';')
    .map((written) => written.trim())
    .filter((written) => written !== '')
    .map((written) => ({ name: written.replace('~', ''), language, ambiguous: written.startsWith('~') }));
};

const canonicalOf = (aliases: readonly KnownAlias[]): Partial<Record<KnownLanguage, string>> => {
  const canonical: Partial<Record<KnownLanguage, string>> = {};
  for (const { name, language } of aliases) canonical[language] ??= name;
  return canonical;
};

const entityOf = ({ type, kind }: Table, line: string): KnownEntity => {
  const cells = line.split('|').map((cell) => cell.trim());
  const first = cells[0] ?? '';
  const keyed = !first.includes(' ');
  const aliases = (keyed ? cells.slice(1) : cells).flatMap(namesOf);
  const canonical = canonicalOf(aliases);
  const key = keyed ? first.toLowerCase() : slugOf(canonical.en ?? aliases[0]?.name ?? '');
  const id = `${kind}/${key}`;
  return { id, type, kind, ...(kind === 'nationality' && { nationality: true }), canonical, aliases };
};

/** @throws Error on a row that is not written as {@link Table} says; the tables are our own. */
export const readRows = (table: Table): KnownEntity[] =>
  table.rows
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => entityOf(table, line));
