import type { Article } from '@khabar/contracts';
import { registerNameOf, registerNamesOf, type RegisterName } from '@khabar/entities/register';
import type { EntityName } from '@khabar/store';

/** What the parser is less sure of than this is not let into the register. */
const leastConfidence = 0.5;

/** So many names are remembered as read; then the memory starts anew. */
const mostRemembered = 50_000;

const remembered = new Map<string, RegisterName>();

/** The news names the same ones every day: most names were read before. */
const nameOf = (type: RegisterName['type'], name: string): RegisterName => {
  const key = `${type} ${name}`;
  const before = remembered.get(key);
  if (before) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const read = registerNameOf(type, name);
  remembered.set(key, read);
  return read;
};

/** The names that an article adds to the register. */
export const entityNamesOf = ({ entities, language }: Article): EntityName[] => {
  const certain = entities.filter(({ confidence }) => confidence >= leastConfidence);
  return registerNamesOf(certain, language, nameOf);
};
