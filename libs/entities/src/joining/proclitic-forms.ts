const chains = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'] as const;
const openings = new Set(chains.map((chain) => chain.charCodeAt(0)));
const shortestName = 2;

/** Calls back with each name that a folded word may be behind its proclitics (للناتو: الناتو), until one is taken. */
export const behindProclitics = <T>(
  word: string,
  take: (name: string, letters: number) => T | undefined,
): T | undefined => {
  if (!openings.has(word.charCodeAt(0))) return undefined;
  for (const chain of chains) {
    if (word.length < chain.length + shortestName || !word.startsWith(chain)) continue;
    const rest = word.slice(chain.length);
    // Written as one, ل and the article lose an alef: لل.
    const swallowed = chain.endsWith('ل') && rest.startsWith('ل') ? take(`ا${rest}`, chain.length) : undefined;
    const found = swallowed ?? take(rest, chain.length);
    if (found !== undefined) return found;
  }
  return undefined;
};

const unsounded = /[\p{M}\u0640\u061c\u200b-\u200f\u2060\u2066-\u2069\ufeff]/u;

/** Where the name starts in a word as it stands, behind so many letters and the marks on them. */
export const offsetBehind = (surface: string, letters: number): number => {
  let offset = 0;
  for (let left = letters; left > 0 && offset < surface.length; left -= 1) {
    offset += 1;
    while (offset < surface.length && unsounded.test(surface.charAt(offset))) offset += 1;
  }
  return offset;
};
