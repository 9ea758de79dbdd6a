export type Inside = 'key' | 'object' | 'list';

const space = /\s*/y;
const end = /$|[}\]]/y;
/** A key is short; what runs on is prose in which someone quotes. */
const key = /"[^"\n]{0,80}"\s{0,20}:|[A-Za-z_@$][\w$@-]{0,40}\s{0,20}:|\/[/*]/y;
const value = /[{["\d-]|true\b|false\b|null\b/y;

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const afterSpace = (text: string, at: number): number => {
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
};

/** Whether a quote ends the string, by what stands behind it, or was forgotten to be escaped inside of it. */
export const closesString = (text: string, at: number, inside: Inside): boolean => {
  const next = afterSpace(text, at + 1);
  if (inside === 'key') return text[next] === ':';
  if (matchesAt(end, text, next)) return true;
  const comma = text[next] === ',';
  if (!comma && !text.slice(at + 1, next).includes('\n')) return false;
  const following = comma ? afterSpace(text, next + 1) : next;
  return matchesAt(end, text, following) || matchesAt(inside === 'object' ? key : value, text, following);
};
