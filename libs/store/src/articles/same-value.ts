const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const namesOf = (value: Record<string, unknown>): string[] =>
  Object.keys(value).filter((name) => value[name] !== undefined);

/** Equality of JSON values: the order of names does not matter, and a name without a value is no name. */
export const sameValue = (left: unknown, right: unknown): boolean => {
  if (!isObject(left) || !isObject(right)) return left === right;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = namesOf(left);
  return names.length === namesOf(right).length && names.every((name) => sameValue(left[name], right[name]));
};
