/** Words in front of a caption that only say that it is one. */
export const captionAddress =
  /^(?:image caption|photo caption|picture caption|media caption|bildunterschrift|bildtext|bildbeschreibung|légende|legende|leyenda|didascalia|caption|شرح الصورة|تعليق الصورة|التعليق على الصورة)\s*[:,،.]\s*/iu;

/** Controls that stand in captions as text. */
export const captionControls =
  /(?:^|\s+)(?:open image in (?:gallery|new tab|lightbox)|view (?:full ?size|gallery|larger image|image in fullscreen|\d+ images?)|enlarge(?: image)?|click to (?:enlarge|expand)|bild (?:vergrößern|in lightbox öffnen|anzeigen)|agrandir(?: l.image)?|ampliar(?: imagen| foto)?|ingrandisci|toggle caption|hide caption|show caption|تكبير الصورة|اضغط للتكبير|(?:more|mehr|plus|más) ?[>»›→])$/iu;

/** `1/12` in front of the captions of a gallery. */
export const captionCounter = /^\(?\d{1,3}\s?(?:\/|of|von|sur|de|di|من)\s?\d{1,3}\)?(?![\p{L}\p{N}/])\s*[:.|-]?\s*/u;

/** A line that names who wrote the article, below a portrait. */
export const bylineOpening =
  /^(?:von|by|par|por|di|door|av|af|tekst|text|written by|redaktion|بقلم|كتب|كتبت)\s*:?\s+(?=\p{Lu}|\p{Lo})/iu;
