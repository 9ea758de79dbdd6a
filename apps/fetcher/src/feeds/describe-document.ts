const shownCharacters = 80;

/** For a person who wonders why a document is no feed: its media type and how it begins. */
export const describeDocument = (text: string, mediaType: string): string => {
  const start = text
    .slice(0, shownCharacters * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, shownCharacters);
  return `${mediaType || 'no media type'}, ${start === '' ? 'empty' : `beginning with ${JSON.stringify(start)}`}`;
};
