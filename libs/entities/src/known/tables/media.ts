import type { Table } from '../read-rows.js';

/** News agencies, broadcasters, newspapers. */
export const media: Table = {
  type: 'organisation',
  kind: 'media',
  rows: `
ar رويترز; وكالة رويترز; وكالة رويترز للأنباء; وكالة أنباء رويترز | en Reuters; Reuters news agency; Thomson Reuters | fr Reuters | de Reuters | es Reuters | tr Reuters | fa رویترز
ar فرانس برس; وكالة فرانس برس; وكالة الصحافة الفرنسية; وكالة الأنباء الفرنسية; أ ف ب; أ.ف.ب | en Agence France-Presse; AFP | fr Agence France-Presse; AFP | de AFP | es AFP | tr AFP | fa خبرگزاری فرانسه; فرانس‌پرس
ar أسوشيتد برس; وكالة أسوشيتد برس; اسوشيتد برس; أسوشييتد برس; الأسوشيتد برس; ~أ ب | en Associated Press; AP; The Associated Press | fr Associated Press | de AP | es AP; Associated Press | tr AP | fa آسوشیتدپرس
ar وكالة الأنباء الألمانية; د ب أ; د.ب.أ | en Deutsche Presse-Agentur; DPA; German Press Agency | de dpa; Deutsche Presse-Agentur
ar بلومبرغ; وكالة بلومبرغ; بلومبيرغ; بلومبرج | en Bloomberg; Bloomberg News | fr Bloomberg | fa بلومبرگ
ar وكالة تاس; تاس; وكالة تاس الروسية; ايتار تاس | en TASS; ITAR-TASS | fr Tass | de Tass | fa خبرگزاری تاس
ar وكالة إنترفاكس; إنترفاكس; انترفاكس | en Interfax | fr Interfax
ar سبوتنيك; وكالة سبوتنيك | en ~Sputnik; Sputnik News | fa اسپوتنیک
ar ريا نوفوستي; نوفوستي; وكالة نوفوستي; وكالة ريا نوفوستي | en RIA Novosti; Novosti | fr RIA Novosti
ar روسيا اليوم; قناة روسيا اليوم; آر تي | en Russia Today; RT | fr RT; Russia Today
ar شينخوا; وكالة شينخوا; وكالة أنباء الصين الجديدة; وكالة الصين الجديدة | en Xinhua; Xinhua News Agency | fr Chine nouvelle; Xinhua | de Xinhua | es Xinhua | fa شینهوا
ar كيودو; وكالة كيودو | en Kyodo; Kyodo News
ar يونهاب; وكالة يونهاب | en Yonhap; Yonhap News Agency
ar ~الأناضول; وكالة الأناضول; وكالة أنباء الأناضول | en Anadolu Agency; Anadolu | fr Anadolu | tr Anadolu Ajansı; AA | fa خبرگزاری آناتولی; آناتولی
ar وكالة أنباء الشرق الأوسط; أ ش أ; أ.ش.أ | en Middle East News Agency; ~MENA
ar وكالة الأنباء السعودية; ~واس | en Saudi Press Agency; ~SPA
ar وكالة أنباء الإمارات; ~وام; وكالة الأنباء الإماراتية | en Emirates News Agency; ~WAM
ar وكالة الأنباء الكويتية; ~كونا | en Kuwait News Agency; KUNA
ar وكالة الأنباء القطرية; ~قنا | en Qatar News Agency; QNA
ar وكالة الأنباء العراقية; ~واع | en Iraqi News Agency; ~INA
ar سانا; وكالة سانا; الوكالة العربية السورية للأنباء; وكالة الأنباء السورية | en ~SANA; Syrian Arab News Agency
ar وكالة الأنباء الأردنية; ~بترا | en Jordan News Agency
ar الوكالة الوطنية للإعلام; الوكالة الوطنية للإعلام اللبنانية | en National News Agency
ar وكالة الأنباء الفلسطينية; ~وفا; وكالة وفا | en ~Wafa; Palestinian News Agency
ar وكالة معا; وكالة معا الإخبارية | en Maan News Agency; Ma'an
ar وكالة أنباء فارس; وكالة فارس; وكالة فارس للأنباء | en Fars News Agency; ~Fars | fa خبرگزاری فارس
ar وكالة إرنا; إرنا; وكالة الأنباء الإيرانية; وكالة الجمهورية الإسلامية للأنباء; ارنا | en IRNA; Islamic Republic News Agency | fa ایرنا; خبرگزاری ایرنا
ar وكالة تسنيم; ~تسنيم | en Tasnim; Tasnim News Agency | fa تسنیم; خبرگزاری تسنیم
ar وكالة مهر; مهر للأنباء | en Mehr News Agency | fa خبرگزاری مهر
ar وكالة الأنباء الجزائرية; واج | en Algeria Press Service; ~APS | fr Algérie presse service
ar وكالة المغرب العربي للأنباء | en Maghreb Arabe Presse; ~MAP | fr Maghreb Arabe Presse; ~MAP
ar وكالة تونس أفريقيا للأنباء; ~وات | en Tunis Afrique Presse; ~TAP | fr Tunis Afrique Presse; ~TAP
ar بي بي سي; هيئة الإذاعة البريطانية; البي بي سي; إذاعة بي بي سي; قناة بي بي سي | en BBC; British Broadcasting Corporation; BBC News | fr BBC | de BBC | es BBC | tr BBC | fa بی‌بی‌سی
ar سي إن إن; شبكة سي إن إن; سي ان ان; السي إن إن | en CNN; Cable News Network | fr CNN | de CNN | es CNN | tr CNN | fa سی‌ان‌ان
ar فوكس نيوز; قناة فوكس نيوز; شبكة فوكس نيوز | en Fox News; Fox News Channel | fr Fox News | fa فاکس نیوز
ar إن بي سي; شبكة إن بي سي | en NBC; NBC News
ar سي بي إس; شبكة سي بي إس; سي بي اس | en CBS; CBS News
ar إيه بي سي; شبكة إيه بي سي; أي بي سي | en ABC News; ABC
ar الجزيرة; قناة الجزيرة; الجزيرة نت; شبكة الجزيرة; فضائية الجزيرة | en Al Jazeera; Al-Jazeera; Aljazeera | fr Al Jazeera; Al-Jazira; Al-Jazeera | de Al Dschasira; Al-Dschasira; Al Jazeera | es Al Yazira; Al Jazeera | tr El Cezire; Al Jazeera | fa الجزیره; شبکه الجزیره
ar قناة العربية; ~العربية; العربية نت; فضائية العربية | en Al Arabiya; Al-Arabiya | fr Al-Arabiya; Al Arabiya | de Al-Arabija; Al-Arabiya | es Al Arabiya | tr El Arabiya | fa العربیه; شبکه العربیه
ar سكاي نيوز عربية; سكاي نيوز; قناة سكاي نيوز عربية | en Sky News Arabia; Sky News
ar قناة الحدث; ~الحدث | en Al Hadath; Al-Hadath
ar قناة المنار; ~المنار; تلفزيون المنار | en Al-Manar; Al Manar; Al-Manar TV | fr Al-Manar
ar قناة الميادين; ~الميادين | en Al Mayadeen; Al-Mayadeen
ar قناة العالم; قناة العالم الإيرانية | en Al-Alam; Al Alam
ar السومرية نيوز; السومرية; قناة السومرية | en Alsumaria; Al Sumaria
ar قناة الشرقية; ~الشرقية | en Al Sharqiya; Alsharqiya
ar شفق نيوز; وكالة شفق نيوز | en Shafaq News
ar روداو; شبكة روداو; شبكة روداو الإعلامية | en Rudaw; Rudaw Media Network
ar قناة الحرة; ~الحرة | en Alhurra; Al Hurra
ar راديو سوا | en Radio Sawa
ar صوت أمريكا; إذاعة صوت أمريكا; صوت أميركا | en Voice of America; VOA
ar إذاعة أوروبا الحرة; راديو أوروبا الحرة | en Radio Free Europe; RFE/RL; Radio Free Europe/Radio Liberty
ar دويتشه فيله; دويتشه فيلله; شبكة دويتشه فيله | en Deutsche Welle; DW | de Deutsche Welle; DW
ar فرانس 24; قناة فرانس 24; فرانس24 | en France 24; France24 | fr France 24
ar مونت كارلو الدولية; راديو مونت كارلو; إذاعة مونت كارلو | en Monte Carlo Doualiya; Radio Monte Carlo | fr Monte Carlo Doualiya
ar إذاعة فرنسا الدولية; راديو فرنسا الدولي | en Radio France Internationale; RFI | fr Radio France Internationale; RFI
ar يورونيوز | en Euronews | fr Euronews
ar تي آر تي; قناة تي آر تي عربي; تي آر تي عربي; تي آر تي وورلد | en TRT; TRT World | tr TRT; TRT Haber
ar نيويورك تايمز; صحيفة نيويورك تايمز; النيويورك تايمز; صحيفة نيويورك تايمز الأمريكية | en New York Times; The New York Times; NYT | fr New York Times | de New York Times | es New York Times; The New York Times | tr New York Times | fa نیویورک تایمز
ar واشنطن بوست; صحيفة واشنطن بوست; الواشنطن بوست | en Washington Post; The Washington Post | fr Washington Post | de Washington Post | es Washington Post; The Washington Post | fa واشنگتن پست
ar وول ستريت جورنال; صحيفة وول ستريت جورنال | en Wall Street Journal; The Wall Street Journal; WSJ | fr Wall Street Journal | fa وال استریت ژورنال
ar لوس أنجلوس تايمز; صحيفة لوس أنجلوس تايمز | en Los Angeles Times
ar يو إس إيه توداي | en USA Today
ar فايننشال تايمز; فاينانشال تايمز; صحيفة فايننشال تايمز; الفايننشال تايمز | en Financial Times; The Financial Times | fr Financial Times | de Financial Times
ar الغارديان; صحيفة الغارديان; الجارديان; صحيفة الجارديان | en The Guardian; ~Guardian | fr Guardian; The Guardian | fa گاردین
ar التايمز; صحيفة التايمز; صحيفة التايمز البريطانية; ~تايمز | en The Times; Times of London
ar الإندبندنت; صحيفة الإندبندنت; الاندبندنت; إندبندنت | en The Independent; ~Independent | fa ایندیپندنت
ar ديلي تلغراف; صحيفة ديلي تلغراف; ديلي تليغراف; التلغراف | en Daily Telegraph; The Daily Telegraph; The Telegraph; ~Telegraph
ar ديلي ميل; صحيفة ديلي ميل | en Daily Mail; The Daily Mail
ar ذي إيكونوميست; الإيكونوميست; مجلة الإيكونوميست | en The Economist; ~Economist
ar مجلة تايم; ~تايم | en Time magazine
ar نيوزويك; مجلة نيوزويك | en Newsweek
ar فورين بوليسي; مجلة فورين بوليسي | en Foreign Policy
ar لوموند; صحيفة لوموند; صحيفة لوموند الفرنسية | en Le Monde | fr Le Monde | fa لوموند
ar لوفيغارو; صحيفة لوفيغارو; لو فيغارو | en Le Figaro | fr Le Figaro | fa فیگارو
ar ليبراسيون; صحيفة ليبراسيون | en Libération | fr Libération
ar دير شبيغل; مجلة دير شبيغل; شبيغل; در شبيغل | en Der Spiegel; Spiegel | de Spiegel; Der Spiegel | fa اشپیگل
ar بيلد; صحيفة بيلد | en ~Bild | de ~Bild; Bild-Zeitung
ar فرانكفورتر ألغماينه; فرانكفورتر الغماينه | en Frankfurter Allgemeine Zeitung; FAZ | de Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine
ar زود دويتشه تسايتونغ | en Süddeutsche Zeitung | de Süddeutsche Zeitung; SZ
ar إل باييس; صحيفة إل باييس; الباييس | en El País; El Pais | es El País
ar هآرتس; صحيفة هآرتس; صحيفة هآرتس الإسرائيلية; هاآرتس | en Haaretz | fr Haaretz | de Haaretz | fa هاآرتص; هاآرتص
ar يديعوت أحرونوت; صحيفة يديعوت أحرونوت; يديعوت احرونوت | en Yedioth Ahronoth; Yediot Aharonot; Ynet
ar معاريف; صحيفة معاريف | en Maariv; Ma'ariv
ar جيروزاليم بوست; صحيفة جيروزاليم بوست | en Jerusalem Post; The Jerusalem Post
ar الشرق الأوسط اللندنية; صحيفة الشرق الأوسط; جريدة الشرق الأوسط | en Asharq Al-Awsat; Asharq al-Awsat
ar صحيفة الحياة; جريدة الحياة; ~الحياة | en Al-Hayat; Al Hayat
ar القدس العربي; صحيفة القدس العربي | en Al-Quds Al-Arabi; Al-Quds al-Arabi
ar صحيفة الأهرام; الأهرام; جريدة الأهرام | en Al-Ahram; Al Ahram | fr Al-Ahram
ar صحيفة المصري اليوم; المصري اليوم | en Al-Masry Al-Youm
ar اليوم السابع; صحيفة اليوم السابع | en Youm7; Al-Youm Al-Sabea
ar صحيفة النهار; ~النهار; جريدة النهار | en An-Nahar; Annahar | fr An-Nahar
ar صحيفة السفير; ~السفير | en As-Safir
ar صحيفة الأخبار; ~الأخبار | en Al-Akhbar
ar صحيفة الرياض; جريدة الرياض | en Al Riyadh newspaper
ar صحيفة عكاظ; عكاظ | en Okaz
ar صحيفة الوطن; ~الوطن | en Al-Watan
ar صحيفة الخليج; ~الخليج الإماراتية | en Al Khaleej
ar صحيفة القبس; القبس | en Al-Qabas
ar صحيفة الصباح; ~الصباح | en Al-Sabah
ar جمهوريت; صحيفة جمهوريت | en Cumhuriyet | tr Cumhuriyet
ar حرييت; صحيفة حرييت | en Hürriyet; Hurriyet | tr Hürriyet
ar صحيفة صباح التركية; ~صباح | en Daily Sabah; ~Sabah | tr Sabah
ar ويكيليكس; موقع ويكيليكس | en WikiLeaks; Wikileaks | fr WikiLeaks | de Wikileaks | fa ویکی‌لیکس
`,
};
