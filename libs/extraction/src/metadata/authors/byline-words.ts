/**
 * Words in front of names, by the role they give. Compared case-folded at the beginning of a line or behind a separator;
 * those in `needColon` are words of prose as well and count only with a colon behind them.
 */
export const openers: readonly (readonly [role: string | undefined, phrases: string])[] = [
  [
    undefined,
    'by|analysis by|opinion by|review by|perspective by|commentary by|column by|essay by|more articles from|more articles by|written by|reported by|posted by|published by|story by|article by|text by|words by|a report by|an article by|submitted by|created by|' +
      'guest post by|view all posts by|all posts by|posts by|more from|more by|articles by|about the author|show all articles of|see all posts by|view all articles by|see more by|posted|author archives|' +
      'von|erstellt von|verfasst von|veröffentlicht von|eingestellt von|gepostet von|artikel von|beitrag von|alle beiträge von|alle artikel von|alle posts von|alle posts vom autor|zeige alle beiträge von|mehr von|mehr artikel von|weitere artikel von|autorenseite von|pressemitteilung von|text von|ein artikel von|ein kommentar von|eine analyse von|ein bericht von|ein gastbeitrag von|geschrieben von|interview von|' +
      'par|un documentaire de|un reportage de|voir tous les articles de|tous les articles de|publié par|écrit par|rédigé par|propos recueillis par|article de|un article de|por|más artículos de|ver todas las entradas de|escrito por|publicado por|una crónica de|di|a cura di|scritto da|pubblicato da|' +
      'door|geschreven door|av|af|skrevet af|skrevet av|skriven av|tekst av|publicerad av|kirjoittanut|autor|autorka|napsal|napsala|írta|' +
      'oleh|ditulis oleh|imeandikwa na|na mwandishi|escrit per|per|' +
      'بقلم|كتب|كتبت|كتبه|كتبها|يكتب|تكتب|بواسطة|نشر بواسطة|حاوره|حاورته|أجرى الحوار|نوشته|به قلم|تحریر از|' +
      'автор|от|текст|autorin/autor|autor/in|autor:in|autor/-in',
  ],
  ['editor', 'edited by|editing by|redigiert von|édité par|editado por|حررها|حرره'],
  [
    'translator',
    'translated by|übersetzt von|aus dem englischen von|traduit par|traducción de|tradotto da|ترجمة|ترجمها',
  ],
  [
    'photographer',
    'photos by|photo by|illustration by|illustrations by|graphics by|video by|photographs by|pictures by|images by|fotos von|photos de|fotos de',
  ],
  [
    'contributor',
    'additional reporting by|with additional reporting by|reporting by|contributed by|mitarbeit von|avec la collaboration de',
  ],
];

export const needColon: readonly (readonly [role: string | undefined, phrases: string])[] = [
  [
    undefined,
    'author|authors|author(s)|autor|autoren|autorin|autores|auteur|auteurs|autore|autori|text|texte|texto|testo|tekst|words|writer|reporter|' +
      'journalist|redakteur|forfatter|skribent|kirjoittaja|penulis|reporter|wartawan|yazar|haber|muhabir|mwandishi|redator|' +
      'الكاتب|الكاتبة|المؤلف|إعداد|اعداد|تقرير|تحقيق|حوار|متابعة|مراسل|خاص|نویسنده|گزارش|خبرنگار|автор|авторы|作者|記者|记者|文|글|기자',
  ],
  [
    'editor',
    'editor|editing|tahrir|تحرير|المحرر|المحررة|مراجعة|redaktion|redaktor|editör|penyunting|编辑|編輯|责任编辑',
  ],
  ['translator', 'translation|translator|traduction|traducción|ترجمة'],
  ['photographer', 'photo|photos|foto|fotos|fotografie|photographer|تصوير|عدسة|写真|摄影'],
  [
    'source',
    'source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|bron|kilde|källa|kaynak|sumber|المصدر|المصادر|来源|來源|출처|источник',
  ],
  ['producer', 'producer|production|مونتاج|إخراج'],
];

/** What tells a person's job apart from a name; the whole phrase is a role. */
export const roleWords =
  'reporter|correspondent|editor|journalist|columnist|writer|contributor|producer|photographer|author|staff writer|' +
  'analyst|critic|anchor|fellow|professor|lecturer|director|' +
  'redakteur|redakteurin|redaktor|korrespondent|korrespondentin|reporterin|volontär|volontärin|chefredakteur|ressortleiter|autorin|leiter|leiterin|ressort|' +
  'journaliste|correspondant|correspondante|rédacteur|rédactrice|grand reporter|periodista|corresponsal|redactor|redactora|redattore|giornalista|inviato|corrispondente|' +
  'jornalista|repórter|redator|verslaggever|redacteur|journalist|toimittaja|dziennikarz|muhabir|gazeteci|wartawan|jurnalis|mwandishi|' +
  'صحفي|صحافي|صحفية|صحافية|مراسل|مراسلة|محرر|محررة|كاتب|كاتبة|إعلامي|إعلامية|باحث|باحثة|기자|특파원|記者|记者|корреспондент|журналист|обозреватель|редактор';

/** Between the names of a list. */
export const conjunctions = 'and|und|et|y|e|og|och|en|ja|ve|dan|na|i|a|with|mit|avec|con|med|met|και|и|و';

/** What a line goes on with behind a name. */
export const prepositions = 'on|in|at|am|um|le|el|den|il|op|for|to|the|of';

/** A text that begins like this asks the reader to do something. */
export const callWords =
  'about|view|read|see|show|follow|visit|contact|get|leave|hinterlasse|schreibe|über|mehr|alle|voir|lire|ver|leer|social|join|click|sign|log|uncategorized|allgemein';

/** What stands in bylines as links or buttons. */
export const notNames =
  'follow|following|folgen|seguir|suivre|segui|volgen|følg|följ|twitter|facebook|instagram|linkedin|youtube|email|e-mail|mail|rss|share|teilen|profile|profil|bio|website|' +
  'view profile|see more|read more|more|see all|view all|all articles|subscribe|updated|published|posted|image|photo|comments|print|save|' +
  'author|authors|author(s)|autor|autoren|auteur|auteurs|autore|متابعة|تابعنا|المزيد|عرض المزيد|biography|about|contact|contact author|autor:innen|autor*innen|autorinnen|artikel|article|gastautor|gastbeitrag|guest author|the author|über den autor|about the author|alle artikel|alle beiträge|mehr artikel|more articles|autorenseite|zitat|zitat von|publisher|mehr|send an email|x|whatsapp|telegram|pinterest|copy|link|copy link|getty|getty images|images|shutterstock|istock|unsplash|pixabay|imago';

/** Behind a name after a comma: neither another name nor a place. */
export const credentials =
  'ms|msc|ma|mba|mfa|mph|md|phd|ph d|jd|llm|rd|rdn|rn|ba|bsc|bs|dds|dvm|esq|jr|sr|ii|iii|cpt|cscs|ldn|cpa|cfp|frs|obe|mbe|' +
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|heute|gestern|kommentare|uhr|updated|am|pm|et|est|gmt';

/** Words of names that belong to a house, a desk or nobody, not to a person. */
export const organisationWords =
  'staff|news|newsroom|desk|team|editors|editorial|editor|agency|agencies|wire|press|media|online|digital|magazine|newspaper|times|post|herald|tribune|journal|daily|weekly|gazette|' +
  'tv|radio|network|group|inc|ltd|llc|gmbh|co|corp|foundation|university|institute|council|board|committee|ministry|department|office|centre|center|' +
  'association|society|admin|administrator|webmaster|guest|contributor|contributors|contributed|author|authors|writer|writers|anonymous|unknown|user|blog|website|com|' +
  'redaktion|autoren|autorinnen|onlineredaktion|reports|zeitung|nachrichten|tageszeitung|rédaction|redaction|redacción|redaccion|redazione|redação|redactie|redaktionen|toimitus|redakcja|redakce|agencia|agencias|agence|agences|agentur|agenturen|' +
  'وكالة|وكالات|تحرير|التحرير|هيئة|أسرة|قسم|القسم|صحيفة|جريدة|موقع|شبكة|مجلة|قناة|فريق|محرر|مراسلون|أخبار|الأخبار|الجزيرة|متابعات|خاص|新聞|编辑部|編集部|통신|일보|뉴스|редакция|агентство';
