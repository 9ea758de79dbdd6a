import type { NamedRole } from './word-roles.js';

/** Words with a part around speech, by primary language subtag; of two roles the later one counts. */
export const roleWords: Readonly<Record<string, Readonly<Partial<Record<NamedRole, string>>>>> = {
  ar: {
    clause: 'أن إن بأن',
    clauseWithPronoun:
      'أنه أنها أنهم أنهما أنني أني أننا أنا إنه إنها إنهم إنهما إنني إني إننا بأنه بأنها بأنهم بأننا بأنني',
    preposition:
      'في من إلى على عن مع لدى عند حول ضد بين عبر تجاه نحو بحضور برفقة لقاء بلقاء لقائه لقائها نظيره نظيرته وزميله ضمن داخل خارج أمام وراء فوق تحت بشأن بخصوص لصحيفة لقناة لوكالة لشبكة لموقع',
    aside: 'خلال أثناء بعد قبل عقب منذ بعدما قبيل هامش عندما حين ردا تعليقا حيث بينما فيما لدى',
    work: 'كتاب كتابه كتابها رواية روايته روايتها فيلم فيلمه مسلسل ديوان قصيدة أغنية مسرحية ألبوم بعنوان عنوان المعنونة المعنون برنامج مجلة كتابي هاشتاغ هاشتاق وسم شعار مبادرة حملة عملية مشروع لعبة تطبيق عبارة كلمة مصطلح لقب لفظ مسمى ندوة الندوة مؤتمر المؤتمر ورشة محاضرة منتدى معرض مهرجان مسابقة جائزة باسم اسم تسمى يسمى المسمى المسماة المعروف المعروفة',
    source: 'بحسب حسب وفق وفقا لحسب نقلا وبحسب',
    adverb:
      'أيضا كذلك اليوم أمس مجددا مساء صباح لاحقا سابقا حينها آنذاك قائلا هنا هناك الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت كما ذلك بدوره بدورها بوضوح صراحة مرارا أول أخيرا مؤخرا أمام كل قد لقد سبق أخرى مرة بشدة به بها بهم له لها لهم إليه إليها عنه عنها عليه عليها فيه فيها منه منها لنا لي أيضاً هو هي',
    saying: 'قوله قولها قولهم قولهما',
    bare: 'دون إلا غير كما يجب يمكن شأنه شأنها بد يتوقع المتوقع المقرر المفترض الممكن رغم الرغم برغم ضرورة أهمية بضرورة بأهمية لضرورة لأهمية ينبغي يريد تريد أراد حتى إمكانية احتمال فكرة مجرد خصوصا خاصة سيما لاسيما علما طالما بيد يفترض كاد يكاد لابد يحاول استطاع يستطيع قبل بعد منذ بعيد قبيل يأمل نأمل حيث بمجرد',
    body: 'وزارة شركة شبكة صحيفة جريدة وكالة حركة حزب منظمة قناة جماعة حكومة مجلة هيئة مؤسسة سفارة دولة جمهورية مملكة جامعة مجموعة لجنة شرطة جيش تنظيم موقع بنك دولة إذاعة نقابة جمعية اتحاد قيادة رئاسة بعثة سلطات',
  },
  en: {
    clause: 'that',
    preposition:
      'in of to at on with from by for about against into over under between after before than as like near alongside and per',
    adverb:
      'has have had also later today yesterday then now again repeatedly recently previously earlier reportedly still already since first always never publicly just once monday tuesday wednesday thursday friday saturday sunday is was are were been be will would',
    aside: 'who whom which whose when while where during amid despite although though because since',
    he: 'he',
    she: 'she',
    they: 'they we i it you',
    work: 'book film movie novel song album series show play titled entitled called dubbed named poem paper essay article hashtag headline documentary slogan word phrase term nickname',
    source: 'according',
  },
  fr: {
    clause: 'que qu',
    preposition: 'de du des d à au aux en dans avec par pour sur chez contre sous vers selon entre et',
    adverb: 'a ont avait ensuite aussi encore également lundi mardi mercredi jeudi vendredi samedi dimanche',
    aside: 'qui lors pendant après avant dont où lorsque quand alors tandis',
    he: 'il',
    she: 'elle',
    they: 'ils elles on nous je',
    work: 'livre film roman chanson album série intitulé intitulée titre',
    source: 'selon',
  },
  de: {
    clause: 'dass',
    preposition: 'in im von vom zu zum zur mit bei beim aus nach für gegen über unter vor an am auf und',
    adverb: 'hat haben hatte auch später zudem weiter am montag dienstag mittwoch donnerstag freitag samstag sonntag',
    aside: 'während als nachdem bevor wenn wo trotz',
    he: 'er',
    she: 'sie',
    they: 'wir ich es man',
    work: 'buch film roman lied album serie titel',
    source: 'laut zufolge',
  },
  es: {
    clause: 'que',
    preposition: 'de del a al en con por para sobre contra entre desde hacia ante y',
    adverb: 'ha han había también además luego hoy ayer',
    aside: 'quien quienes durante tras cuando mientras donde después antes',
    he: 'él',
    she: 'ella',
    they: 'ellos ellas nosotros yo',
    work: 'libro película novela canción álbum serie titulado titulada título',
    source: 'según',
  },
  pt: {
    clause: 'que',
    preposition: 'de do da dos das a ao à em no na com por para sobre contra entre e',
    aside: 'quem durante após quando enquanto onde depois antes',
    he: 'ele',
    she: 'ela',
    they: 'eles elas nós eu',
    work: 'livro filme romance canção álbum série intitulado intitulada título',
    source: 'segundo conforme',
  },
  it: {
    clause: 'che',
    preposition: 'di del della dei a al alla in nel nella con per su contro tra fra da dal dalla e',
    adverb: 'ha hanno aveva anche poi inoltre oggi ieri',
    aside: 'chi cui durante dopo prima quando mentre dove',
    he: 'lui egli',
    she: 'lei ella',
    they: 'loro noi io',
    work: 'libro film romanzo canzone album serie intitolato intitolata titolo',
    source: 'secondo',
  },
  nl: {
    clause: 'dat',
    preposition: 'in van voor met bij uit naar tegen over onder aan op door en te',
    aside: 'die tijdens na terwijl toen wanneer waar',
    he: 'hij',
    she: 'zij ze',
    they: 'wij we ik het',
    work: 'boek film roman lied album serie titel',
    source: 'volgens aldus',
  },
  sv: { clause: 'att', preposition: 'i av till med från på om mot vid och', he: 'han', she: 'hon', they: 'de vi jag' },
  ru: {
    clause: 'что',
    preposition: 'в во на с со о об от по из за к у для при под над между и',
    aside: 'который которая после перед когда пока где',
    he: 'он',
    she: 'она',
    they: 'они мы я',
    work: 'книга книге фильм фильме роман песня песню альбом сериал газета газете агентство агентству',
    source: 'словам',
  },
  uk: {
    clause: 'що',
    preposition: 'в у на з із зі про від по за до для при під над між і та',
    he: 'він',
    she: 'вона',
    they: 'вони ми я',
  },
  fa: { clause: 'که', preposition: 'در از به با برای بر درباره علیه', he: 'او وی', work: 'کتاب فیلم رمان' },
  ur: { clause: 'کہ', preposition: 'میں سے کو پر کا کی کے', he: 'انھوں انہوں' },
  id: { clause: 'bahwa', preposition: 'di ke dari dengan untuk pada oleh dan', he: 'ia dia', they: 'mereka kami saya' },
};

/** Titles that say “the man from before” whoever he is: they fit every role. */
export const anyoneWords: Readonly<Record<string, string>> = {
  ar: 'المسؤول المسؤولة المسئول المسئولة السياسي السياسية الرئيس الرئيسة الوزير الوزيرة المتحدث المتحدثة القائد الزعيم الزعيمة النائب النائبة المدير المديرة السفير السفيرة الأمين المفوض المفوضة',
  en: 'president minister leader spokesman spokeswoman spokesperson official senator chancellor secretary director chief ambassador premier',
};
