/** Lines that scraping leaves of buttons and boxes, in many languages. Compared case-folded. */
export const leftoverWords = {
  /** A link to another article follows: behind a colon or a dash, or alone on the line. */
  readAlso:
    'read also|also read|read more|read next|see also|related|related article|related articles|related stories|more on this|more on this story|recommended|don’t miss|you may also like|you might also like|' +
    'اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|اقرا ايضا|اقرأ المزيد|شاهد أيضا|شاهد أيضاً|طالع أيضا|قد يهمك|قد يهمك أيضا|قد يعجبك|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|موضوعات متعلقة|بیشتر بخوانید|همچنین بخوانید|یہ بھی پڑھیں|مزید پڑھیں|' +
    'lesen sie auch|lesen sie mehr|lesen sie dazu|lies auch|mehr zum thema|mehr dazu|auch interessant|passend dazu|das könnte sie auch interessieren|weiterlesen|siehe auch|' +
    'lire aussi|à lire aussi|a lire aussi|lire la suite|voir aussi|sur le même sujet|lea también|lee también|leer más|te puede interesar|noticias relacionadas|también lee|ver también|' +
    'leia também|leia mais|veja também|saiba mais|leggi anche|vedi anche|leggi tutto|potrebbe interessarti|lees ook|lees meer|lees verder|läs också|läs mer|läs även|les også|les mer|læs også|læs mere|lue myös|' +
    'czytaj także|czytaj też|czytaj więcej|zobacz także|přečtěte si také|čtěte také|čtěte více|mohlo by vás zajímat|čítajte aj|olvasson még|citește și|διαβάστε επίσης|δείτε επίσης|' +
    'ayrıca okuyun|bunu da okuyun|ilgili haber|ilgili haberler|читайте также|смотрите также|читать далее|читайте ещё|читайте також|дивіться також|вижте още|lesið einnig|lesa meira|' +
    'baca juga|simak juga|lihat juga|baca selengkapnya|soma zaidi|soma pia|đọc thêm|xem thêm|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|আরও পড়ুন|อ่านเพิ่มเติม|' +
    '相关阅读|延伸阅读|延伸閱讀|相關新聞|推荐阅读|関連記事|あわせて読みたい|続きを読む|관련기사|관련 기사',
  /** A button: alone on the line. */
  button:
    'share|share this|share this article|share on facebook|share on twitter|share on x|tweet|facebook|twitter|whatsapp|telegram|linkedin|pinterest|email|e-mail|print|copy link|save|save article|bookmark|listen|subscribe|sign up|sign in|log in|follow us|comments|comment|advertisement|advertising|sponsored|show more|loading|' +
    'شارك|شاركها|مشاركة|شارك الخبر|شارك المقال|فيسبوك|تويتر|واتساب|تيليغرام|تلغرام|طباعة|نسخ الرابط|حفظ|إعلان|اشترك|التعليقات|تعليقات|أضف تعليقا|استمع|تابعنا|همرسانی|اشتراک گذاری|' +
    'teilen|artikel teilen|drucken|merken|anzeige|werbung|kommentare|kommentieren|vorlesen|abonnieren|anmelden|partager|imprimer|publicité|commentaires|s’abonner|enregistrer|écouter|' +
    'compartir|imprimir|publicidad|comentarios|suscríbete|guardar|escuchar|compartilhar|compartilhe|publicidade|comentários|condividi|stampa|pubblicità|commenti|delen|afdrukken|advertentie|reacties|' +
    'dela|skriv ut|annons|kommentarer|del|annonse|annonce|jaa|mainos|udostępnij|drukuj|reklama|komentarze|sdílet|vytisknout|diskuse|paylaş|yazdır|reklam|yorumlar|поделиться|распечатать|реклама|комментарии|поділитися|' +
    'bagikan|cetak|iklan|komentar|berlangganan|shiriki|chia sẻ|शेयर करें|शेयर|विज्ञापन|分享|打印|列印|广告|廣告|评论|評論|シェア|印刷|広告|コメント|공유|공유하기|인쇄|광고|댓글|글자크기',
} as const;
