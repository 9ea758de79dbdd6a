const longestShape = 6;

const signOf = (letter: string): string => {
  if (/\p{Lu}/u.test(letter)) return 'X';
  if (/\p{Ll}/u.test(letter)) return 'x';
  if (/\p{N}/u.test(letter)) return '9';
  return /\p{L}/u.test(letter) ? '' : letter;
};

/** Case and digits of a word, runs as one: `McDonald` is `XxXx`. Empty for scripts without case. */
export const shapeOf = (word: string): string => {
  let shape = '';
  for (const letter of word) {
    const sign = signOf(letter);
    if (sign !== '' && !shape.endsWith(sign)) shape += sign;
    if (shape.length >= longestShape) break;
  }
  return shape;
};
