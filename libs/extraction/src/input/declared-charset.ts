const headCharacters = 8_192;
const metaCharset = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const xmlEncoding = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i;
const beyondAscii = /\P{ASCII}/u;
const comment = /<!--[^]*?-->/g;

/** The name by the Encoding Standard, of which many labels have one; undefined for a label nobody knows. */
const nameOf = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};

/** The charset that a page declares for itself, by its standard name. */
const declaredCharsetOf = (html: string): string | undefined => {
  const head = html.slice(0, headCharacters).replace(comment, '');
  const label = xmlEncoding.exec(head)?.[1] ?? metaCharset.exec(head)?.[1];
  return label === undefined ? undefined : nameOf(label);
};

/** True where a page declares another charset than it was decoded from, and has characters to which that matters. */
export const isMislabelled = (html: string, charset: string | undefined): boolean => {
  if (charset === undefined || !beyondAscii.test(html)) return false;
  const declared = declaredCharsetOf(html);
  return declared !== undefined && declared !== (nameOf(charset) ?? charset);
};
