/** Rows of `token<white space>label…`; the first field is the token. */
export type Row = readonly [token: string, ...labels: string[]];

// Direction marks stand as rows of their own in ANERcorp, and the placeholders of Wojood are no words.
const noToken = /^(?:[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*|\$#\$)$/u;

/** The sentences of a file in columns: rows between blank lines, without rows that hold no token. */
export const readRows = (text: string): Row[][] => {
  const sentences: Row[][] = [[]];
  for (const line of text.split(/\r?\n/)) {
    const [token = '', ...labels] = line.trim().split(/[\t ]+/);
    if (line.trim() === '') sentences.push([]);
    else if (!noToken.test(token)) sentences.at(-1)?.push([token, ...labels]);
  }
  return sentences.filter((rows) => rows.length > 0);
};
