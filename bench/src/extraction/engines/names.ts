const leading = /^\s*(?:written by|reported by|by|von|par|por|di|door|av|af)\s+/iu;
const separators = /\s*(?:[;,|/•·]|\s(?:and|und|et|y|e|en|og|och|&)\s)\s*/iu;

/** Splits the one text that some engines give for all authors. */
export const namesOfByline = (byline: string | null | undefined): string[] =>
  (byline ?? '')
    .replace(leading, '')
    .split(separators)
    .filter((name) => name !== '');
