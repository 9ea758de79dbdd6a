/** Controls that no text means: C0 without tab and newlines, and the byte order mark. */
// eslint-disable-next-line no-control-regex -- these are what is to be found
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff]/g;

/** Content as the extractors expect it: well-formed UTF-16 without control characters. Keeps the length of the text. */
export const cleanContent = (content: string): string => {
  const wellFormed = content.isWellFormed() ? content : content.toWellFormed();
  return wellFormed.search(controls) === -1 ? wellFormed : wellFormed.replace(controls, ' ');
};

/** Most texts are even already; looking costs less than writing them anew. */
const uneven = /[^\S ]| {2}|^ | $/;

/** One space for every run of white space, none at the ends. */
export const collapse = (text: string): string => (uneven.test(text) ? text.replace(/\s+/g, ' ').trim() : text);
