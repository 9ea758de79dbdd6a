/**
 * What stands in front of the name of whoever made a picture, in captions. Matched without regard to case, as whole words,
 * with a colon, a slash or one of `creditLinks` behind.
 */
export const creditLabels: readonly string[] = (
  'foto|fotos|photo|photos|fotografie|fotografía|fotografia|photograph|photographs|photography|photographer|photographe|picture|pictures|pic|pics|' +
  'image|images|image credit|image credits|photo credit|photo credits|picture credit|image source|photo source|credit|credits|crédit|crédits|crédit photo|crédits photo|crédito|créditos|créditos|credito|crediti|' +
  'bild|bilder|bildquelle|bildnachweis|bildrechte|bildcredit|fotocredit|quelle|quellen|source|sources|fuente|fonte|bron|kilde|kaynak|źródło|zdroj|källa|lähde|' +
  'grafik|grafika|graphic|graphics|illustration|illustrations|illustrazione|ilustración|ilustração|montage|collage|rendering|visualisierung|screenshot|archivfoto|symbolbild|symbolfoto|' +
  'video|vídeo|vidéo|handout|file photo|beeld|tegning|kuva|zdjęcie|zdj|fot|fotó|fotoğraf|fotoğraflar|ảnh|gambar|dok|dokumentasi|imagen|imagem|immagine|' +
  'фото|снимок|иллюстрация|источник|автор фото|світлина|джерело|φωτογραφία|φωτό|' +
  'تصوير|الصورة|صورة|صور|المصدر|مصدر الصورة|مصدر|عدسة|منبع|عکس|عکاس|تصویر|צילום|תמונה|מקור|写真|撮影|画像|출처|사진|图|图源|图片来源|摄影|फोटो|तस्वीर|ছবি'
).split('|');

/** Behind a label instead of a colon. */
export const creditLinks: readonly string[] =
  'by|courtesy of|courtesy|via|von|par|de|di|da|av|af|door|from|supplied by|provided by'.split('|');

/** Labels that need no colon: whatever follows them up to the end is the credit. */
export const creditOpenings: readonly string[] = (
  '©|℗|copyright|photo by|photos by|photograph by|photographed by|image by|picture by|photo courtesy|image courtesy|courtesy of|courtesy|' +
  "foto von|fotos von|foto di|foto de|photo de|photo d'|illustration by|illustration von|via getty|getty images|all rights reserved|alle rechte vorbehalten"
).split('|');

/** Agencies and picture libraries, as captions name them. Matched without regard to case. */
export const pictureAgencies: readonly string[] = (
  'afp|ap|ap photo|ap images|ap/press association|associated press|reuters|getty|getty images|gettyimages|epa|epa-efe|efe|dpa|dpa-tmn|picture alliance|picture-alliance|imago|imago images|apa|' +
  'keystone|keystone-sda|ansa|lapresse|ap/lapresse|belga|anp|tt|scanpix|ritzau scanpix|ritzau|ntb|lehtikuva|pap|čtk|ctk|mti|tass|тасс|риа новости|ria novosti|sputnik|xinhua|新华社|' +
  'aap|pa|pa wire|pa media|pa images|alamy|shutterstock|istock|istockphoto|adobe stock|stock.adobe.com|pixabay|unsplash|pexels|flickr|wikimedia commons|wikipedia|' +
  'wenn|rex|rex features|bloomberg|zuma|zuma press|sipa|sipa press|sipa usa|maxppp|abaca|bestimage|hans lucas|magnum|europa press|contacto|nurphoto|anadolu|anadolu agency|aa|iha|dha|' +
  'supplied|contributed|courtesy|antara|ani|pti|ians|yonhap|연합뉴스|뉴시스|뉴스1|로이터|ap연합뉴스|afp연합뉴스|공동취재사진|사진공동취재단|kyodo|kyodo news|共同|時事|ロイター|canadian press|the canadian press|cp|usa today|' +
  'usa today sports|usa today network|nasa|esa|noaa|splash news|splash|backgrid|mega|swns|caters|instagram|facebook|x|twitter|tiktok|youtube|handout|archiv|archive|file|privat|private|cc by-sa|cc by|cc0|public domain|' +
  'أ ف ب|أ.ف.ب|ا ف ب|ا.ف.ب|فرانس برس|رويترز|أ ب|أ.ب|د ب أ|الأناضول|سبوتنيك|أسوشيتد برس|غيتي|جيتي|وكالات|وام|واس|سانا|بترا|وفا|قنا|كونا|إرنا|مواقع التواصل'
).split('|');

/** Ends of a Korean caption that name who took or gave the picture. */
export const koreanGivers =
  /(?:기자|제공|캡처|캡쳐|갈무리|연합뉴스|뉴시스|뉴스1|로이터|교도|공동취재단|사진기자단|홈페이지|페이스북|유튜브|독자|게티이미지\S*)$/u;
