import type { Table } from '../read-rows.js';

/** Intelligence and security services, guards and famous corps. */
export const security: Table = {
  type: 'organisation',
  kind: 'security',
  rows: `
ar وكالة المخابرات المركزية; وكالة الاستخبارات المركزية; وكالة المخابرات المركزية الأمريكية; وكالة الاستخبارات المركزية الأمريكية; وكالة الاستخبارات المركزية الأميركية; سي آي إيه; سي آي أيه; ~المخابرات المركزية | en CIA; Central Intelligence Agency | fr CIA | de CIA | es CIA | tr CIA | fa سیا; ~سازمان سیا
ar مكتب التحقيقات الفيدرالي; مكتب التحقيقات الاتحادي; إف بي آي; أف بي آي; مكتب التحقيقات الفدرالي | en FBI; Federal Bureau of Investigation | fr FBI | de FBI | es FBI | tr FBI | fa اف‌بی‌آی
ar وكالة الأمن القومي; وكالة الأمن القومي الأمريكية; وكالة الأمن القومي الأميركية | en National Security Agency; NSA | fr NSA | de NSA | es NSA
ar الموساد; جهاز الموساد; موساد | en Mossad | fr Mossad | de Mossad | es Mosad; Mossad | tr Mossad | fa موساد
ar الشاباك; جهاز الأمن العام الإسرائيلي; الشين بيت; شين بيت; جهاز الشاباك | en Shin Bet; Shabak | fr Shin Beth; Shin Bet | de Schin Bet | es Shin Bet | tr Şin Bet; Şabak | fa شین بت; شاباک
ar الجيش الإسرائيلي; جيش الاحتلال; جيش الاحتلال الإسرائيلي; جيش الدفاع الإسرائيلي; قوات الاحتلال الإسرائيلي | en Israel Defense Forces; Israel Defence Forces; IDF; Israeli army; Israeli military | fr Tsahal; armée israélienne | de israelische Armee; IDF | es Ejército israelí | tr İsrail ordusu | fa ارتش اسرائیل
ar الحرس الثوري الإيراني; الحرس الثوري; حرس الثورة الإسلامية; حرس الثورة الإيراني; ~الحرس | en Islamic Revolutionary Guard Corps; Revolutionary Guards; IRGC; Revolutionary Guard; Iranian Revolutionary Guards | fr Gardiens de la Révolution; pasdarans | de Revolutionsgarden; iranische Revolutionsgarden; Revolutionsgarde | es Guardia Revolucionaria; Guardianes de la Revolución | tr Devrim Muhafızları; İran Devrim Muhafızları | fa سپاه پاسداران; سپاه پاسداران انقلاب اسلامی; ~سپاه
ar فيلق القدس | en Quds Force; Qods Force | fr Force Al-Qods; force Qods | de Al-Quds-Brigaden; Kuds-Brigaden | es Fuerza Quds | tr Kudüs Gücü | fa نیروی قدس; سپاه قدس
ar الباسيج; قوات الباسيج; البسيج | en Basij | fr bassidjis | fa بسیج
ar جهاز الاستخبارات البريطاني; إم آي 6; إم آي 6 البريطاني | en MI6; Secret Intelligence Service | fr MI6 | de MI6
ar إم آي 5 | en MI5; Security Service | fr MI5
ar سكوتلاند يارد; شرطة سكوتلاند يارد; اسكتلنديارد; سكوتلانديارد | en Scotland Yard; Metropolitan Police | fr Scotland Yard | de Scotland Yard
ar جهاز الأمن الفيدرالي الروسي; جهاز الأمن الفدرالي الروسي; هيئة الأمن الفدرالي الروسية | en FSB; Federal Security Service | fr FSB | de FSB; Inlandsgeheimdienst FSB | es FSB
ar جهاز المخابرات العسكرية الروسية | en GRU | fr GRU | de GRU
ar كي جي بي; الكي جي بي | en KGB | fr KGB | de KGB | es KGB
ar الجيش الأحمر | en Red Army | fr Armée rouge | de Rote Armee
ar جهاز المخابرات العامة المصرية; المخابرات العامة المصرية; المخابرات المصرية | en Egyptian General Intelligence; General Intelligence Service; ~GIS
ar جهاز المخابرات الوطني العراقي; جهاز المخابرات العراقي | en Iraqi National Intelligence Service
ar جهاز مكافحة الإرهاب; جهاز مكافحة الإرهاب العراقي | en Counter Terrorism Service; Iraqi Counter Terrorism Service
ar الاستخبارات الباكستانية; المخابرات الباكستانية | en Inter-Services Intelligence; ~ISI
ar جهاز الاستخبارات التركي; المخابرات التركية; الاستخبارات التركية | en National Intelligence Organization; ~MIT | tr MİT; Milli İstihbarat Teşkilatı
ar الجيش الوطني الشعبي; الجيش الجزائري | en Algerian People's National Army | fr Armée nationale populaire; ANP
ar قوى الأمن الداخلي; قوى الأمن الداخلي اللبنانية | en Internal Security Forces | fr Forces de sécurité intérieure; FSI
ar شعبة الاستخبارات العسكرية الإسرائيلية; أمان الإسرائيلية | en ~Aman
ar هيئة قناة السويس | en Suez Canal Authority
ar القيادة المركزية الأمريكية; القيادة المركزية الأميركية; سنتكوم | en US Central Command; CENTCOM; U.S. Central Command
ar دائرة الاستخبارات الألمانية; جهاز الاستخبارات الألماني; المخابرات الألمانية | en BND; Federal Intelligence Service | de BND; Bundesnachrichtendienst
`,
};
