/** Parts of class names, ids and the like, as sites in many languages write them; lower-case. */
export const classWords = {
  /** Holds a date. */
  date: 'date|datum|fecha|datetime|dateline|timestamp|published|publish|publi|pubdate|posted|postmeta|entry-meta|post-meta|postinfo|post-info|article-info|created|zeit|datestamp|veroeffentlicht|tarih|time|giorno|pubblicato|udgivet|dato|updated|modified|byline|meta|credit|author|autor|tarikh|تاريخ|عدد|日期|ngay|pvm|paivays|kelt',
  updated: 'updat|modif|aktualis|geaendert|lastmod|changed|revised|mis-a-jour|maj|actualiz|aggiorn',
  published: 'publi|posted|pubdate|entry-date|created|issued|veroeff|pubblic',
  /** Of something else than this page's article. */
  other:
    'related|sidebar|recommend|teaser|footer|popular|trending|most-read|mostread|meistgelesen|latest|recent|similar|carousel|slider|widget|newsletter|promo|advert|banner|breadcrumb|menu|navi|cookie|event|calendar|kalender|termin|weather|wetter|upcoming|more-|read-also|further|linklist|archive-list|ticker|next-post|prev-post|post-navigation|pagination|search',
  /** Of what readers wrote, here or on other sites. */
  talk: 'comment|kommentar|coment|reply|replies|antwort|disqus|twitter|tweet|facebook|instagram|signature|forum|respond|تعليق',
} as const;
