/** Parts of addresses by which sites name their pages of a topic. Whole path segments, lower-case. */
export const tagSegments: ReadonlySet<string> = new Set(
  (
    'tag tags topic topics thema themen tema temas temi tematica tematicas theme themes sujet sujets etiqueta etiquetas etiketa etiketler etiket mot-cle mots-cles ' +
    'keyword keywords schlagwort schlagworte stichwort tagged hashtag label argomenti argomento emne emner ämne amne avainsana aihe tagi temat cimke stitek tagy ' +
    'тег теги tegi tag-archive وسم وسوم الوسوم موضوع مواضيع الكلمات-الدلالية کلیدواژه برچسب konu konular topik 태그 标签'
  ).split(' '),
);

/** The same for pages of a person who writes. */
export const authorSegments: ReadonlySet<string> = new Set(
  (
    'author authors autor autores autori autoren autorin auteur auteurs autore byline writer writers by profile profiles reporter reporters journalist journalists contributor contributors columnist columnists ' +
    'redakteur redakteure redaktion-autoren people staff team person redactor firma firmas penulis yazar yazarlar skribent forfatter kirjoittaja toimittaja autorius автор авторы avtor كاتب كتاب الكاتب مؤلف نویسنده נכתב-על-ידי'
  ).split(' '),
);

/** Addresses behind buttons, no links of the text: they pass the page on, print it or open an application. */
export const buttonAddress =
  /^(?:mailto|tel|sms|whatsapp|javascript|data|tg|viber|fb-messenger|intent|file|about|blob):|(?:facebook|fb)\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:share|cws)|pinterest\.[a-z]+\/pin\/create|reddit\.com\/submit|(?:wa\.me|api\.whatsapp\.com|web\.whatsapp\.com)\/|t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/(?:save|edit)|share\.flipboard|line\.me\/(?:R|share)|lineit\.line|vk\.com\/share|xing\.com\/(?:spi|social)|news\.ycombinator\.com\/submitlink|plus\.google\.com\/share|threads\.net\/intent|bsky\.app\/intent/i;
