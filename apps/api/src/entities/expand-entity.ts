import { joinNames, type HeldName, type JoinedNames } from '@khabar/entities/register';
import type { Entities, HeldEntityName, LoggedDecision } from '@khabar/store';

export interface ExpandedEntity extends JoinedNames {
  readonly decisions: readonly LoggedDecision[];
}

/** Names that share a key with a name are few; a key that very many share would not tell them apart. */
const mostCandidates = 500;
const mostRounds = 5;

export const toHeldName = (name: HeldEntityName): HeldName => ({
  ...name,
  type: name.type as HeldName['type'],
  script: name.script as HeldName['script'],
});

const standing = (log: readonly LoggedDecision[]) =>
  log.filter(({ undoneAt }) => undoneAt === undefined).map(({ decision }) => decision);

const handJoined = (log: readonly LoggedDecision[]): string[] =>
  standing(log).flatMap((decision) => (decision.kind === 'join' ? decision.names : []));

const candidatesFor = async (entities: Entities, names: readonly HeldName[], log: readonly LoggedDecision[]) => {
  const keys = names.flatMap((name) => name.keys);
  const known = names.flatMap((name) => (name.known === undefined ? [] : [name.known]));
  const found = await entities.names({ ids: handJoined(log), keys, known, limit: mostCandidates });
  return found.map(toHeldName);
};

/** All names that are one entity with a name: those it is joined with, those that these are joined with, and so on. */
export const expandEntity = async (entities: Entities, start: HeldName): Promise<ExpandedEntity> => {
  let joined: JoinedNames = { names: [start], joins: [] };
  for (let round = 0; ; round += 1) {
    const known = await entities.decisions.about(joined.names.map(({ id }) => id));
    const candidates = await candidatesFor(entities, joined.names, known);
    const log = await entities.decisions.about([start.id, ...candidates.map(({ id }) => id)]);
    const wider = joinNames(start, candidates, standing(log));
    const ids = new Set(wider.names.map(({ id }) => id));
    const decisions = log.filter(({ decision }) =>
      decision.kind === 'split' ? ids.has(decision.name) : decision.names.some((name) => ids.has(name)),
    );
    if (wider.names.length <= joined.names.length || round === mostRounds) return { ...wider, decisions };
    joined = wider;
  }
};
