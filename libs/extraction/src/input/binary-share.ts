const windows = 4;
const windowCharacters = 2_048;

const isControl = (code: number): boolean =>
  code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d;

/** Where samples begin: windows spread evenly over the text, the first at its beginning. */
const samplesOf = (text: string): readonly string[] =>
  text.length <= windows * windowCharacters
    ? [text]
    : Array.from({ length: windows }, (_, index) => {
        const start = Math.floor((index * (text.length - windowCharacters)) / (windows - 1));
        return text.slice(start, start + windowCharacters);
      });

/** Share of control characters that no text has, 0 to 1, measured in samples. */
export const binaryShareOf = (text: string): number => {
  let [controls, characters] = [0, 0];
  for (const sample of samplesOf(text)) {
    characters += sample.length;
    for (let index = 0; index < sample.length; index += 1) if (isControl(sample.charCodeAt(index))) controls += 1;
  }
  return characters === 0 ? 0 : controls / characters;
};
