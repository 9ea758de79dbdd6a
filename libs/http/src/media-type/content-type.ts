export interface ContentType {
  /** Lower case, `type/subtype`; empty where there is none. */
  readonly mediaType: string;
  readonly charset?: string;
}

const charsetParameter = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]+))/i;

/** Reads a Content-Type header; whatever is malformed counts as absent. */
export const parseContentType = (header: string | undefined): ContentType => {
  const value = header ?? '';
  const mediaType = value.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const match = charsetParameter.exec(value);
  return { mediaType: mediaType.includes('/') ? mediaType : '', charset: match?.[1] ?? match?.[2] };
};

/** True where the type is taken, or the server named none: then what is in the body decides. */
export const isAccepted = (mediaType: string, accept: readonly string[] | undefined): boolean =>
  !accept || mediaType === '' || accept.includes('*/*') || accept.includes(mediaType);

/** Best first, each a little less wanted than the one before. */
export const acceptHeader = (accept: readonly string[] | undefined): string =>
  (accept ?? ['*/*']).map((type, rank) => (rank === 0 ? type : `${type};q=${Math.max(0.1, 1 - rank / 10)}`)).join(', ');
