const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose content no reader sees as text of the page; they stand in the tree without children. */
export const opaque = set(
  'style svg math template iframe object canvas audio video select datalist textarea embed applet',
);

/** Elements that part what stands before them from what stands behind. */
export const blockLevel = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup option p pre section summary ' +
    'table caption colgroup tbody td tfoot th thead tr ul',
);

export const headings = set('h1 h2 h3 h4 h5 h6');
