/** More is no article: at this length a text takes the better part of a second, and every name of the news has been named. */
export const mostCharacters = 300_000;

/** The beginning of a text, as much of it as is read; ends between words. */
export const readablePart = (text: string): string => {
  if (text.length <= mostCharacters) return text;
  const part = text.slice(0, mostCharacters);
  const end = Math.max(part.lastIndexOf(' '), part.lastIndexOf('\n'));
  return end > 0 ? part.slice(0, end) : part;
};
