import { parseContentType } from '../media-type/content-type.js';

/** How far into the document a declaration is looked for. Pages put scripts before it, so further than the 1024 of HTML. */
const prescanBytes = 4_096;

const xmlDeclaration = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i;
const metaCharset = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const comment = /<!--[\s\S]*?-->/g;

/** What the header and then the document say of their encoding, as written. */
export const declaredCharsets = (bytes: Uint8Array, contentType: string | undefined): readonly string[] => {
  const start = Buffer.from(bytes.subarray(0, prescanBytes)).toString('latin1').replace(comment, '');
  const declared = [
    parseContentType(contentType).charset,
    xmlDeclaration.exec(start)?.[1],
    metaCharset.exec(start)?.[1],
  ];
  return declared.filter((label) => label !== undefined);
};
