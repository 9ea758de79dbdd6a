import type { Table } from '../read-rows.js';

/** Organisations of states, world-wide and regional. */
export const international: Table = {
  type: 'organisation',
  kind: 'international',
  rows: `
ar الأمم المتحدة; منظمة الأمم المتحدة; هيئة الأمم المتحدة; ~المنظمة الدولية; ~المنظمة الأممية | en United Nations; UN; U.N.; United Nations Organization | fr Nations unies; Organisation des Nations unies; ONU | de Vereinte Nationen; Vereinten Nationen; UNO; UN | es Naciones Unidas; Organización de las Naciones Unidas; ONU | tr Birleşmiş Milletler; ~BM | fa سازمان ملل متحد; سازمان ملل; ملل متحد
ar مجلس الأمن الدولي; مجلس الأمن; مجلس الأمن التابع للأمم المتحدة | en UN Security Council; United Nations Security Council; Security Council; U.N. Security Council | fr Conseil de sécurité de l'ONU; Conseil de sécurité; Conseil de sécurité des Nations unies | de UN-Sicherheitsrat; Weltsicherheitsrat; Sicherheitsrat | es Consejo de Seguridad de la ONU; Consejo de Seguridad | tr BM Güvenlik Konseyi; Güvenlik Konseyi | fa شورای امنیت سازمان ملل; شورای امنیت
ar الجمعية العامة للأمم المتحدة; ~الجمعية العامة; الجمعية العامة للمنظمة الدولية | en UN General Assembly; United Nations General Assembly; ~General Assembly | fr Assemblée générale des Nations unies; Assemblée générale de l'ONU | de UN-Generalversammlung; UN-Vollversammlung | es Asamblea General de la ONU; Asamblea General de las Naciones Unidas | tr BM Genel Kurulu | fa مجمع عمومی سازمان ملل
ar مجلس حقوق الإنسان; مجلس حقوق الإنسان التابع للأمم المتحدة; مجلس حقوق الإنسان الأممي | en UN Human Rights Council; Human Rights Council | fr Conseil des droits de l'homme | de UN-Menschenrechtsrat | es Consejo de Derechos Humanos | tr BM İnsan Hakları Konseyi | fa شورای حقوق بشر سازمان ملل
ar المفوضية السامية للأمم المتحدة لحقوق الإنسان; المفوضية السامية لحقوق الإنسان; مفوضية حقوق الإنسان | en Office of the UN High Commissioner for Human Rights; OHCHR; UN Human Rights Office | fr Haut-Commissariat des Nations unies aux droits de l'homme; HCDH | de UN-Hochkommissariat für Menschenrechte | es Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos; ACNUDH
ar المفوضية السامية للأمم المتحدة لشؤون اللاجئين; مفوضية اللاجئين; المفوضية السامية لشؤون اللاجئين; مفوضية الأمم المتحدة لشؤون اللاجئين; مفوضية شؤون اللاجئين | en UNHCR; UN High Commissioner for Refugees; UN Refugee Agency; United Nations High Commissioner for Refugees | fr Haut-Commissariat des Nations unies pour les réfugiés; HCR | de UNHCR; UN-Flüchtlingshilfswerk | es ACNUR | tr BM Mülteciler Yüksek Komiserliği; BMMYK | fa کمیساریای عالی پناهندگان
ar وكالة غوث وتشغيل اللاجئين الفلسطينيين; الأونروا; أونروا; الاونروا; وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين; وكالة الغوث | en UNRWA; UN Relief and Works Agency | fr UNRWA | es UNRWA | fa آنروا
ar منظمة الأمم المتحدة للطفولة; اليونيسف; يونيسف; اليونيسيف; يونيسيف | en UNICEF; United Nations Children's Fund; UN Children's Fund | fr Unicef | de Unicef; Kinderhilfswerk der Vereinten Nationen | es Unicef | tr UNICEF | fa یونیسف
ar منظمة الأمم المتحدة للتربية والعلم والثقافة; اليونسكو; يونسكو; منظمة اليونسكو | en UNESCO; United Nations Educational, Scientific and Cultural Organization | fr Unesco | de Unesco | es Unesco | fa یونسکو
ar برنامج الأغذية العالمي; برنامج الغذاء العالمي | en World Food Programme; World Food Program; WFP | fr Programme alimentaire mondial; ~PAM | de Welternährungsprogramm | es Programa Mundial de Alimentos; PMA | tr Dünya Gıda Programı | fa برنامه جهانی غذا
ar منظمة الأغذية والزراعة; منظمة الأغذية والزراعة للأمم المتحدة; الفاو; ~فاو | en Food and Agriculture Organization; FAO | fr Organisation des Nations unies pour l'alimentation et l'agriculture; FAO | de Welternährungsorganisation | es Organización de las Naciones Unidas para la Alimentación y la Agricultura | fa فائو
ar برنامج الأمم المتحدة الإنمائي | en United Nations Development Programme; UN Development Programme; UNDP | fr Programme des Nations unies pour le développement; PNUD | de Entwicklungsprogramm der Vereinten Nationen | es Programa de las Naciones Unidas para el Desarrollo; PNUD
ar برنامج الأمم المتحدة للبيئة | en United Nations Environment Programme; UN Environment Programme; UNEP | fr Programme des Nations unies pour l'environnement; PNUE | es Programa de las Naciones Unidas para el Medio Ambiente; PNUMA
ar صندوق الأمم المتحدة للسكان | en United Nations Population Fund; UNFPA | fr Fonds des Nations unies pour la population
ar مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية; أوتشا; مكتب تنسيق الشؤون الإنسانية | en UN Office for the Coordination of Humanitarian Affairs; OCHA; United Nations Office for the Coordination of Humanitarian Affairs | fr Bureau de la coordination des affaires humanitaires; Ocha
ar منظمة الصحة العالمية; الصحة العالمية | en World Health Organization; World Health Organisation; ~WHO | fr Organisation mondiale de la santé; OMS | de Weltgesundheitsorganisation; ~WHO | es Organización Mundial de la Salud; OMS | tr Dünya Sağlık Örgütü; DSÖ | fa سازمان جهانی بهداشت; سازمان بهداشت جهانی
ar منظمة العمل الدولية | en International Labour Organization; International Labor Organization; ILO | fr Organisation internationale du travail; OIT | de Internationale Arbeitsorganisation | es Organización Internacional del Trabajo; OIT | tr Uluslararası Çalışma Örgütü | fa سازمان بین‌المللی کار
ar المنظمة الدولية للهجرة; منظمة الهجرة الدولية | en International Organization for Migration; IOM | fr Organisation internationale pour les migrations; OIM | de Internationale Organisation für Migration | es Organización Internacional para las Migraciones; OIM
ar المنظمة العالمية للأرصاد الجوية | en World Meteorological Organization; WMO | fr Organisation météorologique mondiale; OMM | es Organización Meteorológica Mundial
ar منظمة الطيران المدني الدولي; إيكاو | en International Civil Aviation Organization; ICAO | fr Organisation de l'aviation civile internationale; OACI
ar المنظمة البحرية الدولية | en International Maritime Organization; IMO | fr Organisation maritime internationale
ar الاتحاد الدولي للاتصالات | en International Telecommunication Union; ITU | fr Union internationale des télécommunications
ar الوكالة الدولية للطاقة الذرية; ~الوكالة الدولية; وكالة الطاقة الذرية | en International Atomic Energy Agency; IAEA; UN nuclear watchdog | fr Agence internationale de l'énergie atomique; AIEA | de Internationale Atomenergie-Organisation; Internationale Atomenergiebehörde; IAEA; IAEO | es Organismo Internacional de Energía Atómica; OIEA | tr Uluslararası Atom Enerjisi Ajansı; UAEA | fa آژانس بین‌المللی انرژی اتمی; ~آژانس
ar وكالة الطاقة الدولية | en International Energy Agency; IEA | fr Agence internationale de l'énergie; AIE | de Internationale Energieagentur | es Agencia Internacional de la Energía | tr Uluslararası Enerji Ajansı
ar صندوق النقد الدولي; ~صندوق النقد; النقد الدولي | en International Monetary Fund; IMF | fr Fonds monétaire international; FMI | de Internationaler Währungsfonds; Internationale Währungsfonds; IWF | es Fondo Monetario Internacional; FMI | tr Uluslararası Para Fonu; IMF | fa صندوق بین‌المللی پول
ar البنك الدولي; مجموعة البنك الدولي | en World Bank; World Bank Group | fr Banque mondiale | de Weltbank | es Banco Mundial | tr Dünya Bankası | fa بانک جهانی
ar منظمة التجارة العالمية; التجارة العالمية | en World Trade Organization; World Trade Organisation; WTO | fr Organisation mondiale du commerce; OMC | de Welthandelsorganisation; WTO | es Organización Mundial del Comercio; OMC | tr Dünya Ticaret Örgütü; DTÖ | fa سازمان تجارت جهانی
ar منظمة التعاون الاقتصادي والتنمية | en Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; OECD | fr Organisation de coopération et de développement économiques; OCDE | de OECD | es Organización para la Cooperación y el Desarrollo Económicos; OCDE
ar منتدى الاقتصاد العالمي; المنتدى الاقتصادي العالمي; منتدى دافوس | en World Economic Forum; WEF | fr Forum économique mondial | de Weltwirtschaftsforum | es Foro Económico Mundial | tr Dünya Ekonomik Forumu
ar مجموعة العشرين; مجموعة دول العشرين | en Group of Twenty; G20; Group of 20; G-20 | fr G20 | de G20; Gruppe der 20 | es G20 | tr G20 | fa گروه بیست
ar مجموعة السبع; مجموعة الدول السبع; مجموعة الدول الصناعية السبع | en Group of Seven; G7; Group of 7; G-7 | fr G7 | de G7 | es G7 | tr G7 | fa گروه هفت
ar مجموعة الثماني; مجموعة الدول الثماني | en Group of Eight; G8; G-8
ar بريكس; البريكس; مجموعة بريكس; مجموعة البريكس | en BRICS | fr Brics | de BRICS-Staaten | fa بریکس
ar حلف شمال الأطلسي; الناتو; حلف الناتو; ناتو; منظمة حلف شمال الأطلسي; حلف شمال الأطلنطي; الحلف الأطلسي; حلف الأطلسي; حلف الأطلنطي; ~الأطلسي; ~الحلف | en NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance; ~the Alliance | fr OTAN; Organisation du traité de l'Atlantique nord; Alliance atlantique; ~Alliance | de Nato; Nordatlantikpakt; ~Allianz | es OTAN; Organización del Tratado del Atlántico Norte; Alianza Atlántica | tr NATO; Kuzey Atlantik Antlaşması Örgütü | fa ناتو; سازمان پیمان آتلانتیک شمالی
ar الاتحاد الأوروبي; الاتحاد الأوربي; ~الاتحاد; التكتل الأوروبي | en European Union; EU; E.U. | fr Union européenne; UE | de Europäische Union; Europäischen Union; EU | es Unión Europea; UE | tr Avrupa Birliği; ~AB | fa اتحادیه اروپا
ar المفوضية الأوروبية; المفوضية الأوربية; ~المفوضية | en European Commission; EU Commission | fr Commission européenne | de Europäische Kommission; EU-Kommission; Europäischen Kommission | es Comisión Europea | tr Avrupa Komisyonu; AB Komisyonu | fa کمیسیون اروپا
ar البرلمان الأوروبي; البرلمان الأوربي | en European Parliament | fr Parlement européen | de Europäisches Parlament; Europaparlament; EU-Parlament | es Parlamento Europeo; Eurocámara | tr Avrupa Parlamentosu | fa پارلمان اروپا
ar المجلس الأوروبي; ~مجلس الاتحاد الأوروبي | en European Council | fr Conseil européen | de Europäischer Rat | es Consejo Europeo | tr Avrupa Birliği Zirvesi | fa شورای اروپایی
ar مجلس أوروبا | en Council of Europe | fr Conseil de l'Europe | de Europarat | es Consejo de Europa | tr Avrupa Konseyi | fa شورای اروپا
ar البنك المركزي الأوروبي; المركزي الأوروبي | en European Central Bank; ECB | fr Banque centrale européenne; BCE | de Europäische Zentralbank; EZB | es Banco Central Europeo; BCE | tr Avrupa Merkez Bankası | fa بانک مرکزی اروپا
ar بنك الاستثمار الأوروبي | en European Investment Bank; EIB | fr Banque européenne d'investissement; BEI
ar البنك الأوروبي لإعادة الإعمار والتنمية | en European Bank for Reconstruction and Development; EBRD | fr Banque européenne pour la reconstruction et le développement
ar وكالة الأدوية الأوروبية; وكالة الدواء الأوروبية | en European Medicines Agency; ~EMA | fr Agence européenne des médicaments | de Europäische Arzneimittelagentur | es Agencia Europea de Medicamentos
ar فرونتكس; الوكالة الأوروبية لحرس الحدود والسواحل | en Frontex | fr Frontex
ar منظمة الأمن والتعاون في أوروبا | en Organization for Security and Co-operation in Europe; OSCE | fr Organisation pour la sécurité et la coopération en Europe; OSCE | de OSZE; Organisation für Sicherheit und Zusammenarbeit in Europa | es Organización para la Seguridad y la Cooperación en Europa; OSCE | tr Avrupa Güvenlik ve İşbirliği Teşkilatı; AGİT
ar جامعة الدول العربية; الجامعة العربية | en Arab League; League of Arab States | fr Ligue arabe; Ligue des États arabes | de Arabische Liga | es Liga Árabe; Liga de los Estados Árabes | tr Arap Birliği; Arap Ligi | fa اتحادیه عرب
ar مجلس التعاون لدول الخليج العربية; مجلس التعاون الخليجي; ~مجلس التعاون; مجلس التعاون لدول الخليج | en Gulf Cooperation Council; GCC; Cooperation Council for the Arab States of the Gulf | fr Conseil de coopération du Golfe; CCG | de Golf-Kooperationsrat; Golfkooperationsrat | es Consejo de Cooperación del Golfo; CCG | tr Körfez İşbirliği Konseyi; KİK | fa شورای همکاری خلیج فارس; شورای همکاری
ar منظمة التعاون الإسلامي; التعاون الإسلامي; منظمة المؤتمر الإسلامي | en Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC; Organisation of the Islamic Conference | fr Organisation de la coopération islamique; OCI | de Organisation für Islamische Zusammenarbeit | es Organización para la Cooperación Islámica; OCI | tr İslam İşbirliği Teşkilatı; İİT | fa سازمان همکاری اسلامی
ar رابطة العالم الإسلامي | en Muslim World League | fr Ligue islamique mondiale
ar اتحاد المغرب العربي; الاتحاد المغاربي | en Arab Maghreb Union | fr Union du Maghreb arabe; UMA
ar البرلمان العربي | en Arab Parliament | fr Parlement arabe
ar صندوق النقد العربي | en Arab Monetary Fund
ar البنك الإسلامي للتنمية | en Islamic Development Bank | fr Banque islamique de développement | tr İslam Kalkınma Bankası
ar الاتحاد الأفريقي; الاتحاد الإفريقي; الإتحاد الأفريقي | en African Union; ~AU | fr Union africaine; UA | de Afrikanische Union | es Unión Africana; UA | tr Afrika Birliği | fa اتحادیه آفریقا
ar البنك الأفريقي للتنمية; البنك الإفريقي للتنمية; بنك التنمية الأفريقي | en African Development Bank; AfDB | fr Banque africaine de développement; BAD
ar المجموعة الاقتصادية لدول غرب أفريقيا; إيكواس; الإيكواس; المجموعة الاقتصادية لدول غرب إفريقيا | en Economic Community of West African States; ECOWAS | fr Communauté économique des États de l'Afrique de l'Ouest; Cédéao | de Ecowas | es CEDEAO
ar الهيئة الحكومية للتنمية; إيغاد; الإيغاد; ~إيجاد | en Intergovernmental Authority on Development; IGAD
ar رابطة دول جنوب شرق آسيا; آسيان; الآسيان | en Association of Southeast Asian Nations; ASEAN | fr Association des nations de l'Asie du Sud-Est; Asean | de Asean; Verband Südostasiatischer Nationen | es Asociación de Naciones del Sudeste Asiático | fa آسه‌آن
ar منظمة شنغهاي للتعاون; منظمة شانغهاي للتعاون | en Shanghai Cooperation Organisation; Shanghai Cooperation Organization; ~SCO | fr Organisation de coopération de Shanghai | es Organización de Cooperación de Shanghái | tr Şanghay İşbirliği Örgütü | fa سازمان همکاری شانگهای
ar منظمة معاهدة الأمن الجماعي | en Collective Security Treaty Organization; CSTO | fr Organisation du traité de sécurité collective
ar رابطة الدول المستقلة | en Commonwealth of Independent States; ~CIS | fr Communauté des États indépendants | de Gemeinschaft Unabhängiger Staaten
ar منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ; أبيك | en Asia-Pacific Economic Cooperation; APEC | fr Apec
ar منظمة الدول الأمريكية; منظمة الدول الأميركية | en Organization of American States; OAS | fr Organisation des États américains; OEA | es Organización de los Estados Americanos; OEA
ar ميركوسور | en Mercosur; Southern Common Market | es Mercosur
ar الكومنولث; رابطة الكومنولث | en Commonwealth of Nations; ~Commonwealth | fr Commonwealth
ar حركة عدم الانحياز; عدم الانحياز | en Non-Aligned Movement | fr Mouvement des non-alignés | es Movimiento de Países No Alineados
ar أوبك; منظمة أوبك; منظمة الدول المصدرة للنفط; منظمة البلدان المصدرة للبترول; الأوبك | en OPEC; Organization of the Petroleum Exporting Countries | fr Opep; Organisation des pays exportateurs de pétrole | de Opec; Organisation erdölexportierender Länder | es OPEP; Organización de Países Exportadores de Petróleo | tr OPEC; Petrol İhraç Eden Ülkeler Örgütü | fa اوپک
ar أوبك بلس; تحالف أوبك بلس | en OPEC Plus; OPEC-plus
ar منظمة الأقطار العربية المصدرة للبترول; أوابك | en Organization of Arab Petroleum Exporting Countries; OAPEC
ar الرباعية الدولية; اللجنة الرباعية الدولية | en Quartet on the Middle East; Middle East Quartet; ~Quartet
ar منظمة حظر الأسلحة الكيميائية; منظمة حظر الأسلحة الكيماوية | en Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW | fr Organisation pour l'interdiction des armes chimiques; OIAC | de OPCW | es OPAQ
ar الإنتربول; إنتربول; الانتربول; الشرطة الجنائية الدولية; المنظمة الدولية للشرطة الجنائية | en Interpol; International Criminal Police Organization | fr Interpol | de Interpol | es Interpol | tr Interpol | fa اینترپل
ar يوروبول; اليوروبول | en Europol | fr Europol | de Europol
ar الصليب الأحمر; اللجنة الدولية للصليب الأحمر | en Red Cross; International Committee of the Red Cross; ICRC | fr Croix-Rouge; Comité international de la Croix-Rouge; CICR | de Rotes Kreuz; Internationales Komitee vom Roten Kreuz; IKRK | es Cruz Roja; Comité Internacional de la Cruz Roja; CICR | tr Kızılhaç | fa صلیب سرخ; کمیته بین‌المللی صلیب سرخ
ar الهلال الأحمر | en Red Crescent | fr Croissant-Rouge | de Roter Halbmond | es Media Luna Roja | tr Kızılay | fa هلال احمر
ar الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | en International Federation of Red Cross and Red Crescent Societies; IFRC
ar أطباء بلا حدود; منظمة أطباء بلا حدود | en Doctors Without Borders; Médecins Sans Frontières; MSF | fr Médecins sans frontières; MSF | de Ärzte ohne Grenzen | es Médicos Sin Fronteras | tr Sınır Tanımayan Doktorlar | fa پزشکان بدون مرز
ar مراسلون بلا حدود; منظمة مراسلون بلا حدود | en Reporters Without Borders; RSF | fr Reporters sans frontières; RSF | de Reporter ohne Grenzen | es Reporteros Sin Fronteras | tr Sınır Tanımayan Gazeteciler | fa گزارشگران بدون مرز
ar منظمة العفو الدولية; العفو الدولية; أمنستي | en Amnesty International; ~Amnesty | fr Amnesty International | de Amnesty International | es Amnistía Internacional | tr Uluslararası Af Örgütü | fa عفو بین‌الملل; سازمان عفو بین‌الملل
ar هيومن رايتس ووتش; منظمة هيومن رايتس ووتش; هيومان رايتس ووتش | en Human Rights Watch; HRW | fr Human Rights Watch | fa دیده‌بان حقوق بشر
ar المرصد السوري لحقوق الإنسان | en Syrian Observatory for Human Rights; SOHR | fr Observatoire syrien des droits de l'homme; OSDH | de Syrische Beobachtungsstelle für Menschenrechte | es Observatorio Sirio para los Derechos Humanos
ar أوكسفام; منظمة أوكسفام | en Oxfam | fr Oxfam
ar غرينبيس; السلام الأخضر; جرينبيس | en Greenpeace | fr Greenpeace
ar منظمة الشفافية الدولية; الشفافية الدولية | en Transparency International | fr Transparency International
ar مجموعة الأزمات الدولية | en International Crisis Group; ~Crisis Group
ar إنقاذ الطفولة; منظمة إنقاذ الطفولة; منظمة أنقذوا الأطفال | en Save the Children
ar الوكالة الأمريكية للتنمية الدولية; الوكالة الأميركية للتنمية الدولية | en United States Agency for International Development; USAID; US Agency for International Development
ar الاحتياطي الفيدرالي; مجلس الاحتياطي الفيدرالي; مجلس الاحتياطي الاتحادي; الاحتياطي الاتحادي; المركزي الأمريكي; المركزي الأميركي | en Federal Reserve; US Federal Reserve; ~Fed | fr Réserve fédérale; Fed | de Federal Reserve; Fed | es Reserva Federal; Fed | tr ABD Merkez Bankası; Fed | fa فدرال رزرو
ar الكونغرس; الكونجرس; الكونغرس الأمريكي; الكونغرس الأميركي; الكونجرس الأمريكي | en US Congress; Congress; U.S. Congress; United States Congress | fr Congrès américain | de US-Kongress | es Congreso de Estados Unidos | tr ABD Kongresi | fa کنگره آمریکا
ar مجلس النواب الأمريكي; مجلس النواب الأميركي | en US House of Representatives; House of Representatives | fr Chambre des représentants | de US-Repräsentantenhaus | es Cámara de Representantes de Estados Unidos
ar مجلس الشيوخ الأمريكي; مجلس الشيوخ الأميركي | en US Senate; U.S. Senate; ~Senate | fr Sénat américain | de US-Senat | es Senado de Estados Unidos
ar الكنيست; الكنيست الإسرائيلي | en Knesset | fr Knesset | de Knesset | es Knéset | tr Knesset | fa کنست
ar الدوما; مجلس الدوما; مجلس الدوما الروسي | en State Duma; Duma | fr Douma | de Staatsduma | es Duma
ar البوندستاغ; البرلمان الألماني | en Bundestag | fr Bundestag | de Bundestag; Deutscher Bundestag | es Bundestag
ar مجلس العموم البريطاني; ~مجلس العموم | en House of Commons | fr Chambre des communes
ar مجلس اللوردات | en House of Lords | fr Chambre des lords
ar مجلس الشورى الإيراني; ~مجلس الشورى الإسلامي | en Islamic Consultative Assembly; Iranian parliament; Majlis | fa مجلس شورای اسلامی
ar الفيفا; فيفا; الاتحاد الدولي لكرة القدم; الاتحاد الدولي لكرة القدم (فيفا) | en FIFA; Fédération Internationale de Football Association; International Federation of Association Football | fr Fifa; Fédération internationale de football | de Fifa; Weltfußballverband | es FIFA; Federación Internacional de Fútbol Asociación | tr FIFA | fa فیفا
ar يويفا; اليويفا; الاتحاد الأوروبي لكرة القدم; ويفا | en UEFA; Union of European Football Associations | fr UEFA; Union des associations européennes de football | de Uefa | es UEFA | tr UEFA | fa یوفا
ar الكاف; الاتحاد الأفريقي لكرة القدم; الاتحاد الإفريقي لكرة القدم; ~كاف | en Confederation of African Football; CAF | fr Confédération africaine de football; CAF
ar الاتحاد الآسيوي لكرة القدم | en Asian Football Confederation; AFC | fr Confédération asiatique de football | fa کنفدراسیون فوتبال آسیا
ar كونميبول; اتحاد أمريكا الجنوبية لكرة القدم | en CONMEBOL; South American Football Confederation | es Conmebol
ar اللجنة الأولمبية الدولية; الأولمبية الدولية | en International Olympic Committee; IOC | fr Comité international olympique; CIO | de Internationales Olympisches Komitee; IOC | es Comité Olímpico Internacional; COI | tr Uluslararası Olimpiyat Komitesi | fa کمیته بین‌المللی المپیک
ar الوكالة العالمية لمكافحة المنشطات; وادا | en World Anti-Doping Agency; WADA | fr Agence mondiale antidopage; AMA | de Welt-Anti-Doping-Agentur | es Agencia Mundial Antidopaje
ar الاتحاد الدولي لألعاب القوى | en World Athletics; IAAF | fr World Athletics
ar ناسا; وكالة ناسا; وكالة الفضاء الأمريكية; وكالة الفضاء الأميركية; وكالة الفضاء الأمريكية ناسا | en NASA; National Aeronautics and Space Administration | fr Nasa | de Nasa | es NASA | tr NASA | fa ناسا
ar وكالة الفضاء الأوروبية | en European Space Agency; ~ESA | fr Agence spatiale européenne | de Europäische Weltraumorganisation; Esa | es Agencia Espacial Europea
ar روسكوسموس; وكالة الفضاء الروسية | en Roscosmos | fr Roscosmos
ar الفاتيكان; الكرسي الرسولي | en Holy See | fr Saint-Siège | de Heiliger Stuhl | es Santa Sede
ar الأزهر; الأزهر الشريف; جامعة الأزهر; مشيخة الأزهر | en Al-Azhar; Al-Azhar University; al Azhar | fr Al-Azhar | tr El-Ezher | fa الازهر
ar اليونيفيل; يونيفيل; قوات اليونيفيل; قوة الأمم المتحدة المؤقتة في لبنان | en UNIFIL; United Nations Interim Force in Lebanon | fr Finul; Force intérimaire des Nations unies au Liban | de Unifil | es FINUL
ar يونامي; بعثة الأمم المتحدة لمساعدة العراق | en UNAMI; United Nations Assistance Mission for Iraq | fr Manui
ar التحالف الدولي; التحالف الدولي ضد داعش; التحالف الدولي لمحاربة داعش; ~قوات التحالف | en Global Coalition Against Daesh; US-led coalition; international coalition against ISIS | fr coalition internationale contre Daech
ar التحالف العربي; تحالف دعم الشرعية; التحالف العربي بقيادة السعودية | en Saudi-led coalition; Arab coalition | fr coalition arabe
`,
};
