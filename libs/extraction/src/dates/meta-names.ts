/** What a `<meta>` is the date of. */
export type MetaGroup = 'published' | 'created' | 'updated' | 'either';

/** Of something else, though a word below is in the name. */
const foreign =
  /expir|coverage|founding|copyright|accept|event|valid|verif|birth|render|publisher|publicationname|publicationtitle|unpublish|embargo|creator|creative|frequency|updateurl|image|video(?!release)/;

/** Words in names, without the marks that systems of content put between them; the first that fits counts. */
const words: readonly (readonly [pattern: RegExp, group: MetaGroup])[] = [
  [/modif|modd?ate|updat|revis|lastmod|lastchange|changed|^utime$/, 'updated'],
  [
    /publi[sc]|pubdate|pubtime|pub(?=date|time)|issued|postdate|postedon|^ptime$|^sailthrudate$|^citation(?:online)?date$|displaydate|sortdate|dateoriginal|firstpub/,
    'published',
  ],
  [/creat/, 'created'],
  [/date$|^date|datetime$|datum$|^fecha$|available$|^tarih$|articletime$|^timestamp$|^time$/, 'either'],
];

const marks = /[^a-z]+/g;

/** What a name says, in whatever vocabulary: Open Graph, Dublin Core, Parsely, or a site's own. */
export const metaGroupOf = (name: string): MetaGroup | undefined => {
  const joined = name.replace(marks, '');
  const group = words.find(([pattern]) => pattern.test(joined))?.[1];
  return group === undefined || foreign.test(joined) ? undefined : group;
};
