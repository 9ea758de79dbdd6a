/** What `provenance.warnings` of an article may say: it is there, and this may be wrong or missing in it. */
export const warnings = {
  'charset-mismatch': 'the page declares another charset than the one that its bytes turned out to be in',
  'characters-lost': 'some characters could not be decoded: the text has U+FFFD in their places',
  'mojibake-repaired': 'the text was UTF-8 that somebody had read as Windows-1252: read again, rightly',
  'truncated-page': 'the page ends in the middle: the text may lack its end',
  'markup-in-text': 'handed in as plain text, is HTML and was read as such',
  'text-without-markup': 'handed in as HTML, has no markup and was read as plain text',
  'body-from-data': 'the page shows no text: it was taken from its linked data, whose paragraphs may be run together',
  'body-missing': 'the page calls itself an article and shows no body: headline and standfirst are all there is',
  'title-missing': 'no title was found',
  'language-unknown': 'neither the page nor its text gave the language away',
} as const;

export type Warning = keyof typeof warnings;
