import type { FormatReason } from '../reasons.js';

/** How the content of a format begins. */
export interface Signature {
  readonly reason: FormatReason;
  /** With its article, for a person. */
  readonly name: string;
  /** For the bytes, each taken as a character, and for what decoders make of them: characters beyond ASCII may be any. */
  readonly begins: RegExp;
}

/* eslint-disable no-control-regex -- control characters are what binary formats begin with */
export const signatures: readonly Signature[] = [
  // Readers take a PDF with other lines before its header.
  { reason: 'pdf', name: 'a PDF document', begins: /^(?:[^<]{0,900}[\r\n])?\s{0,9}%PDF-\d/ },
  { reason: 'image', name: 'a PNG image', begins: /^.?PNG\r?\n\u001a/ },
  { reason: 'image', name: 'a JPEG image', begins: /^[^\0-\x7f]{2,3}[^]{1,4}(?:JFIF|Exif|ICC_PROFILE)\0|^ÿØÿ/ },
  { reason: 'image', name: 'a GIF image', begins: /^GIF8[79]a/ },
  { reason: 'image', name: 'a WebP image', begins: /^RIFF[^]{1,4}WEBP/ },
  { reason: 'image', name: 'an AVIF or HEIC image', begins: /^[^]{1,4}ftyp(?:avi[fs]|hei[cfmsx]|mif1|msf1)/ },
  { reason: 'image', name: 'a TIFF image', begins: /^(?:II\*\0|MM\0\*)/ },
  { reason: 'image', name: 'a BMP image', begins: /^BM[^]{1,4}\0{3}/ },
  { reason: 'image', name: 'an icon', begins: /^\0\0[\u0001\u0002]\0/ },
  { reason: 'media', name: 'an MP4 film or sound', begins: /^[^]{1,4}ftyp[\w ]/ },
  { reason: 'media', name: 'an MP3 sound', begins: /^ID3[\u0002-\u0004]/ },
  { reason: 'media', name: 'an Ogg film or sound', begins: /^OggS\0/ },
  { reason: 'media', name: 'a FLAC sound', begins: /^fLaC\0/ },
  { reason: 'media', name: 'a Matroska or WebM film', begins: /^\u001aE[^\0-\x7f]/ },
  { reason: 'media', name: 'a WAV sound or AVI film', begins: /^RIFF[^]{1,4}(?:WAVE|AVI )/ },
  { reason: 'archive', name: 'a zip archive or an Office document', begins: /^PK(?:\u0003\u0004|\u0005\u0006)/ },
  { reason: 'archive', name: 'a gzip file', begins: /^\u001f[^\0-\x7f]\u0008/ },
  { reason: 'archive', name: 'a RAR archive', begins: /^Rar!\u001a/ },
  { reason: 'archive', name: 'a 7z archive', begins: /^7z[^\0-\x7f]{1,2}'\u001c/ },
  { reason: 'archive', name: 'an xz file', begins: /^[^\0-\x7f]7zXZ\0/ },
  { reason: 'archive', name: 'a bzip2 file', begins: /^BZh[1-9]1AY&SY/ },
  { reason: 'archive', name: 'a zstd file', begins: /^\([^\0-\x7f]\/[^\0-\x7f]/ },
  { reason: 'binary', name: 'an Office document of the old kind', begins: /^[^\0-\x7f]{2}\u0011[^\0-\x7f]/ },
  { reason: 'binary', name: 'an RTF document', begins: /^\{\\rtf\d/ },
  { reason: 'binary', name: 'a PostScript document', begins: /^%!PS-Adobe/ },
  { reason: 'binary', name: 'a font', begins: /^(?:wOF[F2]|OTTO|\0\u0001\0\0)/ },
  { reason: 'binary', name: 'a program', begins: /^(?:\x7fELF|MZ[^]{2,9}\0{3}|\0asm)/ },
];
/* eslint-enable no-control-regex */

/** Root elements of XML that is no page, lower-case. */
export const roots: Readonly<Record<string, { readonly reason: FormatReason; readonly name: string }>> = {
  rss: { reason: 'feed', name: 'an RSS feed' },
  feed: { reason: 'feed', name: 'an Atom feed' },
  'rdf:rdf': { reason: 'feed', name: 'an RDF feed' },
  urlset: { reason: 'sitemap', name: 'a sitemap' },
  sitemapindex: { reason: 'sitemap', name: 'an index of sitemaps' },
  svg: { reason: 'image', name: 'an SVG image' },
};
