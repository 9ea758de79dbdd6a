import { classMarks } from './class-marks.js';

/** Words of class names that tell what the links in a box are. */
export const linkMarks = classMarks({
  tags: 'tag tags taglist tagcloud posttags articletags entrytags keyword keywords topics topiclist schlagworte schlagwort* etiquetas etiketler hashtags',
  byline:
    'byline bylines author authors autor autoren autores auteur auteurs autore autori writer writers reporter articleauthor postauthor vcard',
  related:
    'related* relacionad* recommend* readmore read-more readalso read-also teaser* mostread most-read popular trending lire-aussi mehr-zum-thema weitere-artikel ' +
    'linklist suggested suggestions more-news morenews seealso see-also verwandt* correlat* alsoread also-read interlink baca-juga bacajuga',
  body: 'body content story text articlebody post entry hentry',
});
