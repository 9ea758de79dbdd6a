/** Where pages state their fields, the most trusted place first. Names of `<meta>` are lower-case. */
export const metaNames = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title'],
  description: ['og:description', 'twitter:description', 'description', 'dc.description'],
  author: ['author', 'parsely-author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl', 'sailthru.author'],
  section: ['article:section', 'parsely-section'],
  topics: ['article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'],
  locale: ['og:locale', 'content-language', 'dc.language', 'language'],
  image: ['og:image', 'og:image:url', 'twitter:image'],
  url: ['og:url'],
} as const;

export const dateNames = {
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date',
    'cxenseparse:recs:publishtime',
  ],
  updated: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
    'revised',
  ],
} as const;

export const jsonLdDates = { published: ['datePublished', 'dateCreated'], updated: ['dateModified'] } as const;
