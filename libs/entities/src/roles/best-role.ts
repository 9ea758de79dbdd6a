import { titleKind } from '../titles/title-kind.js';
import type { PersonRole } from './roles-of.js';
import { roleKey } from './role-key.js';

const weightOf = ({ kind, complete }: PersonRole): number => {
  const ofKind = (kind & titleKind.office) !== 0 ? 3 : (kind & titleKind.occupation) !== 0 ? 2 : 1;
  return ofKind + (complete ? 4 : 0);
};

const isBetter = (one: PersonRole, other: PersonRole, counts: ReadonlyMap<string, number>): boolean => {
  const difference = weightOf(one) - weightOf(other);
  if (difference !== 0) return difference > 0;
  return (counts.get(roleKey(one.text)) ?? 0) > (counts.get(roleKey(other.text)) ?? 0);
};

/** Of the roles that a text gives to one person: an office with what it is of, what is said oftenest, what is said first. */
export const bestRole = (roles: readonly PersonRole[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { text } of roles) counts.set(roleKey(text), (counts.get(roleKey(text)) ?? 0) + 1);
  const [first, ...rest] = roles.filter(({ by }) => by === 'apposition');
  return first && rest.reduce((best, role) => (isBetter(role, best, counts) ? role : best), first).text;
};
