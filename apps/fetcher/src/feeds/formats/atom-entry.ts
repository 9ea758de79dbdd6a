const entryDocument = /^\s*(?:<\?xml[^>]*\?>)?\s*(<entry[\s>][\s\S]*)$/i;

/** An Atom Entry Document (RFC 4287, section 2) as a feed of one entry, which is all that feedsmith reads. */
export const wrapEntryDocument = (text: string): string => {
  const entry = entryDocument.exec(text)?.[1];
  return entry ? `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>` : text;
};
