import {
  canonicalNameOf,
  knownCandidatesOf,
  knownEntityById,
  nameKeys,
  registerWords,
  sameName,
  type HeldName,
} from '@khabar/entities/register';
import type { Entities } from '@khabar/store';
import type { EntityAlias, EntityReading, EntitySearch, RegisteredEntity } from './entity-reading.js';
import { expandEntity, toHeldName, type ExpandedEntity } from './expand-entity.js';

const mostFound = 200;

const aliasOf = async (
  entities: Entities,
  { id, folded, spellings, languages, script }: HeldName,
): Promise<EntityAlias> => ({
  id,
  name: spellings.toSorted()[0] ?? folded,
  spellings: spellings.toSorted(),
  languages: languages.toSorted(),
  script,
  ...(await entities.use([id])),
});

const canonicalOf = (aliases: readonly EntityAlias[], known: string | undefined, language: string): string => {
  const entity = known === undefined ? undefined : knownEntityById(known);
  if (entity) return canonicalNameOf(entity, language);
  return (aliases.find(({ languages }) => languages.includes(language)) ?? aliases[0])?.name ?? '';
};

const byUse = (one: EntityAlias, other: EntityAlias): number =>
  other.articleCount - one.articleCount || (one.id < other.id ? -1 : 1);

const describe = async (
  entities: Entities,
  { names, joins, decisions }: ExpandedEntity,
  language: string,
): Promise<RegisteredEntity | undefined> => {
  const all = await Promise.all(names.map((name) => aliasOf(entities, name)));
  const aliases = all.filter(({ articleCount }) => articleCount > 0).sort(byUse);
  const ids = names.map(({ id }) => id).sort();
  const [first] = names;
  if (aliases.length === 0 || !first || ids[0] === undefined) return undefined;
  const known = names.find((name) => name.known !== undefined)?.known;
  const canonical = canonicalOf(aliases, known, language);
  const use = await entities.use(aliases.map((alias) => alias.id));
  return {
    id: ids[0],
    type: first.type,
    canonical,
    ...(known !== undefined && { known }),
    ...use,
    aliases,
    joins,
    decisions,
  };
};

interface Wanted {
  readonly q: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly known: readonly string[];
}

/** 3: the name itself; 2: known or heard as the same; 1: has all the words; 0: shares a key only. */
const rankOf = (name: HeldName, { q, folded, words, keys, known }: Wanted): number => {
  if (name.folded === folded) return 3;
  if (name.known !== undefined && known.includes(name.known)) return 2;
  if (name.keys.some((key) => keys.includes(key)) && sameName(name.spellings.toSorted()[0] ?? name.folded, q).same)
    return 2;
  return words.length > 0 && words.every((word) => name.words.includes(word)) ? 1 : 0;
};

const wantedOf = (q: string): Wanted => {
  const words = registerWords(q);
  const folded = words.join(' ');
  const known = knownCandidatesOf(folded).map(({ entity }) => entity.id);
  return { q, folded, words, keys: nameKeys(q), known };
};

const search = async (entities: Entities, { q, type, language, limit }: EntitySearch): Promise<RegisteredEntity[]> => {
  const wanted = wantedOf(q);
  const { folded, words, keys, known } = wanted;
  const held = await entities.names({ folded, words, keys, known, type, language, limit: mostFound });
  const ranked = held
    .map(toHeldName)
    .map((name) => ({ name, rank: rankOf(name, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
  const found: RegisteredEntity[] = [];
  const taken = new Set<string>();
  for (const { name } of ranked) {
    if (found.length === limit) break;
    if (taken.has(name.id)) continue;
    const expanded = await expandEntity(entities, name);
    for (const { id } of expanded.names) taken.add(id);
    const entity = await describe(entities, expanded, language ?? 'und');
    if (entity) found.push(entity);
  }
  return found;
};

/** Reads entities from the store; what is one entity is worked out at each reading, from the names and the decisions alone. */
export const storeEntities = (entities: Entities): EntityReading => {
  const expand = async (id: string): Promise<ExpandedEntity | undefined> => {
    const [name] = await entities.names({ ids: [id], limit: 1 });
    return name && expandEntity(entities, toHeldName(name));
  };
  return {
    search: (wanted) => search(entities, wanted),
    find: async (id) => {
      const expanded = await expand(id);
      return expanded && describe(entities, expanded, 'und');
    },
    split: (name) => entities.decisions.split(name),
    join: (names) => entities.decisions.join(names),
    articles: async (id, page) => {
      const expanded = await expand(id);
      return (
        expanded &&
        entities.articles(
          expanded.names.map((name) => name.id),
          page,
        )
      );
    },
  };
};
