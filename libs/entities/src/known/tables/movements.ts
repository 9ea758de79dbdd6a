import type { Table } from '../read-rows.js';

/** Armed movements, parties and the institutions of peoples without a state. */
export const movements: Table = {
  type: 'organisation',
  kind: 'movement',
  rows: `
ar حماس; حركة حماس; حركة المقاومة الإسلامية; حركة المقاومة الإسلامية حماس | en Hamas; Islamic Resistance Movement | fr Hamas; mouvement Hamas | de Hamas | es Hamás; Hamas | tr Hamas | fa حماس
ar كتائب القسام; كتائب عز الدين القسام; كتائب الشهيد عز الدين القسام | en Al-Qassam Brigades; Qassam Brigades; Izz ad-Din al-Qassam Brigades | fr brigades Al-Qassam | de Kassam-Brigaden | es Brigadas Al Qasam | tr Kassam Tugayları; İzzeddin el-Kassam Tugayları | fa گردان‌های قسام
ar الجهاد الإسلامي; حركة الجهاد الإسلامي; حركة الجهاد الإسلامي في فلسطين | en Palestinian Islamic Jihad; Islamic Jihad; ~PIJ | fr Jihad islamique; Jihad islamique palestinien | de Islamischer Dschihad | es Yihad Islámica | tr İslami Cihad | fa جهاد اسلامی
ar سرايا القدس | en Al-Quds Brigades; Saraya al-Quds
ar حركة فتح; ~فتح; حركة التحرير الوطني الفلسطيني | en Fatah; Fatah movement | fr Fatah | de Fatah | es Al Fatah; Fatah | tr El Fetih; Fetih | fa جنبش فتح; ~فتح
ar الجبهة الشعبية لتحرير فلسطين; ~الجبهة الشعبية | en Popular Front for the Liberation of Palestine; PFLP | fr Front populaire de libération de la Palestine; FPLP | de Volksfront zur Befreiung Palästinas
ar الجبهة الديمقراطية لتحرير فلسطين | en Democratic Front for the Liberation of Palestine; DFLP
ar منظمة التحرير الفلسطينية; ~منظمة التحرير | en Palestine Liberation Organization; Palestine Liberation Organisation; PLO | fr Organisation de libération de la Palestine; OLP | de Palästinensische Befreiungsorganisation; PLO | es Organización para la Liberación de Palestina; OLP | tr Filistin Kurtuluş Örgütü; FKÖ | fa سازمان آزادی‌بخش فلسطین; ساف
ar السلطة الفلسطينية; السلطة الوطنية الفلسطينية | en Palestinian Authority; Palestinian National Authority | fr Autorité palestinienne | de Palästinensische Autonomiebehörde; Autonomiebehörde | es Autoridad Palestina; Autoridad Nacional Palestina | tr Filistin Yönetimi | fa تشکیلات خودگردان فلسطین; تشکیلات خودگردان
ar المجلس الوطني الفلسطيني | en Palestinian National Council
ar المجلس التشريعي الفلسطيني; ~المجلس التشريعي | en Palestinian Legislative Council
ar حزب الله; حزب الله اللبناني | en Hezbollah; Hizbollah; Hizbullah; Hezballah | fr Hezbollah | de Hisbollah | es Hezbolá; Hizbulá | tr Hizbullah | fa حزب‌الله; حزب الله; حزب‌الله لبنان
ar حركة أمل; ~أمل | en Amal Movement; ~Amal | fr mouvement Amal; Amal
ar تيار المستقبل | en Future Movement | fr Courant du futur
ar التيار الوطني الحر | en Free Patriotic Movement | fr Courant patriotique libre; CPL
ar القوات اللبنانية; حزب القوات اللبنانية | en Lebanese Forces | fr Forces libanaises
ar حزب الكتائب; الكتائب اللبنانية; حزب الكتائب اللبنانية | en Kataeb Party; Phalange Party | fr Kataëb
ar الحزب التقدمي الاشتراكي | en Progressive Socialist Party | fr Parti socialiste progressiste
ar داعش; تنظيم داعش; تنظيم الدولة الإسلامية; تنظيم الدولة; ~الدولة الإسلامية; الدولة الإسلامية في العراق والشام; تنظيم الدولة الإسلامية في العراق والشام; تنظيم داعش الإرهابي | en Islamic State; ISIS; ISIL; Daesh; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; ~IS | fr État islamique; Etat islamique; Daech; groupe État islamique; ~EI | de Islamischer Staat; IS; IS-Miliz; Terrormiliz Islamischer Staat | es Estado Islámico; Daesh; ~EI | tr DEAŞ; IŞİD; DAEŞ | fa داعش; دولت اسلامی; گروه داعش
ar ~القاعدة; تنظيم القاعدة; ~قاعدة الجهاد | en Al-Qaeda; al-Qaida; al Qaeda; al Qaida; Qaeda; al-Qa'ida | fr Al-Qaïda; Al-Qaida; Al Qaida | de al-Qaida; Al-Kaida; El Kaida | es Al Qaeda; Al Qaida | tr El Kaide; El-Kaide | fa القاعده
ar تنظيم القاعدة في بلاد المغرب الإسلامي; القاعدة في بلاد المغرب الإسلامي | en Al-Qaeda in the Islamic Maghreb; AQIM | fr Al-Qaïda au Maghreb islamique; AQMI
ar تنظيم القاعدة في جزيرة العرب; القاعدة في جزيرة العرب | en Al-Qaeda in the Arabian Peninsula; AQAP | fr Al-Qaïda dans la péninsule Arabique; AQPA
ar جبهة النصرة; ~النصرة; جبهة فتح الشام | en Nusra Front; Al-Nusra Front; Jabhat al-Nusra; al-Nusra | fr Front al-Nosra; Al-Nosra | de Nusra-Front; al-Nusra-Front | es Frente al Nusra | tr Nusra Cephesi | fa جبهه النصره
ar هيئة تحرير الشام; ~تحرير الشام | en Hay'at Tahrir al-Sham; HTS; Hayat Tahrir al-Sham; Tahrir al-Sham | fr Hayat Tahrir al-Cham; ~HTC; HTS | de Haiat Tahrir al-Scham; HTS | tr Heyet Tahrir Şam; HTŞ | fa هیئت تحریر شام; تحریر الشام
ar الجيش السوري الحر; ~الجيش الحر | en Free Syrian Army; FSA | fr Armée syrienne libre; ASL | de Freie Syrische Armee | es Ejército Libre Sirio | tr Özgür Suriye Ordusu; ÖSO | fa ارتش آزاد سوریه
ar قوات سوريا الديمقراطية; قسد; قوات سوريا الديموقراطية | en Syrian Democratic Forces; SDF | fr Forces démocratiques syriennes; FDS | de Syrische Demokratische Kräfte | es Fuerzas Democráticas Sirias | tr Suriye Demokratik Güçleri; SDG | fa نیروهای دموکراتیک سوریه
ar وحدات حماية الشعب; وحدات حماية الشعب الكردية | en People's Protection Units; YPG | fr Unités de protection du peuple; YPG | de Volksverteidigungseinheiten; YPG | tr YPG; Halk Savunma Birlikleri
ar حزب العمال الكردستاني; ~العمال الكردستاني; بي كا كا | en Kurdistan Workers' Party; PKK; Kurdistan Workers Party | fr Parti des travailleurs du Kurdistan; PKK | de Arbeiterpartei Kurdistans; PKK | es Partido de los Trabajadores de Kurdistán; PKK | tr PKK; Kürdistan İşçi Partisi | fa پ‌ک‌ک; حزب کارگران کردستان
ar الائتلاف الوطني السوري; الائتلاف السوري المعارض; الائتلاف الوطني لقوى الثورة والمعارضة السورية | en Syrian National Coalition
ar حزب البعث; حزب البعث العربي الاشتراكي; ~البعث | en Baath Party; Ba'ath Party; Ba'th Party; Arab Socialist Baath Party | fr parti Baas; Baas | de Baath-Partei; Baath | es Partido Baaz | tr Baas Partisi; Baas | fa حزب بعث
ar الحشد الشعبي; هيئة الحشد الشعبي; قوات الحشد الشعبي; ~الحشد | en Popular Mobilization Forces; Popular Mobilisation Forces; PMF; Hashd al-Shaabi; Hashed al-Shaabi; Popular Mobilization Units; PMU | fr Hachd al-Chaabi | de Volksmobilisierungskräfte | tr Haşdi Şabi; Haşd-i Şabi | fa حشد شعبی; الحشد الشعبی
ar كتائب حزب الله; كتائب حزب الله العراقي | en Kataib Hezbollah; Kata'ib Hizballah | fa کتائب حزب‌الله
ar عصائب أهل الحق; ~العصائب | en Asaib Ahl al-Haq; Asa'ib Ahl al-Haq
ar منظمة بدر; فيلق بدر | en Badr Organization; Badr Organisation
ar التيار الصدري; الكتلة الصدرية | en Sadrist Movement; Sadrists | fr mouvement sadriste
ar جيش المهدي | en Mahdi Army; Jaish al-Mahdi | fr Armée du Mehdi | de Mahdi-Armee
ar الإطار التنسيقي | en Coordination Framework
ar ائتلاف دولة القانون; ~دولة القانون | en State of Law Coalition
ar حزب الدعوة; حزب الدعوة الإسلامية; ~الدعوة | en Dawa Party; Islamic Dawa Party
ar المجلس الأعلى الإسلامي العراقي; المجلس الأعلى للثورة الإسلامية في العراق | en Islamic Supreme Council of Iraq; Supreme Council for Islamic Revolution in Iraq; SCIRI
ar الحزب الديمقراطي الكردستاني; الديمقراطي الكردستاني | en Kurdistan Democratic Party; KDP | tr KDP
ar الاتحاد الوطني الكردستاني | en Patriotic Union of Kurdistan; PUK | tr KYB
ar البيشمركة; قوات البيشمركة; البشمركة; البيشمركه | en Peshmerga | fr peshmergas; peshmerga | de Peschmerga | es peshmerga | tr Peşmerge | fa پیشمرگه
ar الحوثيون; الحوثيين; جماعة الحوثي; أنصار الله; جماعة أنصار الله; ميليشيا الحوثي; مليشيا الحوثي; حركة أنصار الله | en Houthis; Houthi movement; Ansar Allah; Ansarallah; Huthis; Houthi rebels | fr Houthis; Houthistes; rebelles houthis | de Huthis; Huthi-Rebellen; Huthi-Miliz | es hutíes; rebeldes hutíes | tr Husiler; Ensarullah | fa حوثی‌ها; انصارالله; انصار الله
ar المجلس الانتقالي الجنوبي; ~الانتقالي الجنوبي | en Southern Transitional Council; ~STC
ar مجلس القيادة الرئاسي | en Presidential Leadership Council
ar المؤتمر الشعبي العام | en General People's Congress
ar التجمع اليمني للإصلاح; حزب الإصلاح; ~الإصلاح | en Islah Party; Al-Islah
ar الإخوان المسلمون; الإخوان المسلمين; جماعة الإخوان المسلمين; جماعة الإخوان; ~الإخوان | en Muslim Brotherhood; ~Brotherhood | fr Frères musulmans | de Muslimbrüder; Muslimbruderschaft; Muslimbrüderschaft | es Hermanos Musulmanes | tr Müslüman Kardeşler; İhvan | fa اخوان المسلمین; اخوان‌المسلمین
ar حزب الحرية والعدالة | en Freedom and Justice Party
ar حزب النور; ~النور | en Nour Party; Al-Nour Party
ar حزب الوفد; ~الوفد | en Wafd Party; New Wafd Party
ar الحزب الوطني الديمقراطي | en National Democratic Party
ar حركة النهضة; ~النهضة; حزب النهضة | en Ennahda; Ennahda Movement; Ennahdha | fr Ennahda; Ennahdha; mouvement Ennahda | de Ennahda
ar نداء تونس; حزب نداء تونس; حركة نداء تونس | en Nidaa Tounes; Nidaa Tunis | fr Nidaa Tounes
ar الاتحاد العام التونسي للشغل; ~اتحاد الشغل | en Tunisian General Labour Union; UGTT | fr Union générale tunisienne du travail; UGTT
ar حزب العدالة والتنمية; ~العدالة والتنمية | en Justice and Development Party; AK Party; AKP | fr Parti de la justice et du développement; AKP; PJD | de AKP | es AKP; Partido de la Justicia y el Desarrollo | tr AK Parti; AKP; Adalet ve Kalkınma Partisi | fa حزب عدالت و توسعه
ar حزب الشعب الجمهوري | en Republican People's Party; CHP | fr CHP | de CHP | tr CHP; Cumhuriyet Halk Partisi | fa حزب جمهوری‌خواه خلق
ar حزب الحركة القومية | en Nationalist Movement Party; MHP | tr MHP; Milliyetçi Hareket Partisi
ar حزب الشعوب الديمقراطي | en Peoples' Democratic Party; HDP | tr HDP; Halkların Demokratik Partisi
ar جبهة التحرير الوطني; حزب جبهة التحرير الوطني; جبهة التحرير الوطني الجزائرية | en National Liberation Front; FLN | fr Front de libération nationale; FLN
ar جبهة البوليساريو; البوليساريو; بوليساريو | en Polisario Front; Polisario | fr Front Polisario; Polisario | es Frente Polisario; Polisario
ar حزب الاستقلال المغربي; ~حزب الاستقلال | en Istiqlal Party | fr Parti de l'Istiqlal; Istiqlal
ar التجمع الوطني للأحرار | en National Rally of Independents | fr Rassemblement national des indépendants; RNI
ar الجيش الوطني الليبي | en Libyan National Army; LNA | fr Armée nationale libyenne; ANL
ar حكومة الوفاق الوطني; ~حكومة الوفاق; حكومة الوفاق الليبية | en Government of National Accord; GNA | fr Gouvernement d'union nationale; GNA
ar قوات الدعم السريع; ~الدعم السريع; ميليشيا الدعم السريع | en Rapid Support Forces; RSF | fr Forces de soutien rapide; FSR | de Rapid Support Forces | tr Hızlı Destek Kuvvetleri; HDK | fa نیروهای واکنش سریع سودان
ar الحركة الشعبية لتحرير السودان; ~الحركة الشعبية | en Sudan People's Liberation Movement; SPLM | fr Mouvement populaire de libération du Soudan
ar حركة العدل والمساواة; ~العدل والمساواة | en Justice and Equality Movement; ~JEM
ar قوى الحرية والتغيير; ~الحرية والتغيير | en Forces of Freedom and Change; FFC
ar حزب الأمة القومي; ~حزب الأمة | en National Umma Party
ar حركة الشباب; حركة الشباب الصومالية; ~الشباب; حركة الشباب المجاهدين | en Al-Shabaab; al-Shabab; al Shabaab | fr Al-Chabab; shebab; chebabs; Al-Shabaab | de Al-Shabaab; Schabab-Miliz | es Al Shabab | tr Eş-Şebab; Eş Şebab | fa الشباب
ar بوكو حرام; جماعة بوكو حرام | en Boko Haram | fr Boko Haram | fa بوکوحرام
ar طالبان; حركة طالبان; حركة طالبان الأفغانية | en Taliban; Taleban | fr talibans; Taliban | de Taliban | es talibán; talibanes; Talibán | tr Taliban | fa طالبان
ar طالبان الباكستانية; حركة طالبان الباكستانية; حركة طالبان باكستان | en Tehrik-i-Taliban Pakistan; Pakistani Taliban; TTP
ar شبكة حقاني | en Haqqani network
ar جماعة عسكر طيبة; عسكر طيبة | en Lashkar-e-Taiba; Lashkar-e-Toiba
ar الجيش الجمهوري الأيرلندي; الجيش الجمهوري الإيرلندي | en Irish Republican Army; ~IRA
ar إيتا; منظمة إيتا | en Basque separatist group ETA; Euskadi Ta Askatasuna; ~ETA
ar القوات المسلحة الثورية الكولومبية; فارك | en FARC; Revolutionary Armed Forces of Colombia | es FARC; Fuerzas Armadas Revolucionarias de Colombia
ar نمور التاميل | en Tamil Tigers; Liberation Tigers of Tamil Eelam; LTTE
ar مجاهدي خلق; منظمة مجاهدي خلق; مجاهدو خلق | en People's Mujahedin of Iran; Mujahedin-e Khalq; ~MEK; People's Mujahedin Organization of Iran | fa مجاهدین خلق; سازمان مجاهدین خلق
ar فاغنر; مجموعة فاغنر; مجموعة فاجنر; قوات فاغنر | en Wagner Group; ~Wagner | fr groupe Wagner; Wagner | de Gruppe Wagner; Wagner-Gruppe | es Grupo Wagner | tr Wagner Grubu; Wagner | fa گروه واگنر; واگنر
ar الحزب الديمقراطي الأمريكي; الحزب الديمقراطي الأميركي; ~الحزب الديمقراطي; ~الديمقراطيون; ~الديمقراطيين | en Democratic Party; ~Democrats | fr Parti démocrate | de Demokratische Partei | es Partido Demócrata
ar الحزب الجمهوري الأمريكي; الحزب الجمهوري; ~الجمهوريون; ~الجمهوريين | en Republican Party; ~Republicans; ~GOP | fr Parti républicain | de Republikanische Partei | es Partido Republicano
ar حزب العمال البريطاني; ~حزب العمال | en Labour Party; ~Labour | fr Parti travailliste
ar حزب المحافظين البريطاني; ~حزب المحافظين | en Conservative Party; Tories; ~Conservatives | fr Parti conservateur
ar الاتحاد الديمقراطي المسيحي | en Christian Democratic Union; CDU | de CDU; Christlich Demokratische Union
ar الحزب الاشتراكي الديمقراطي الألماني; الحزب الديمقراطي الاجتماعي الألماني | en Social Democratic Party of Germany; SPD | de SPD; Sozialdemokratische Partei Deutschlands
ar حزب البديل من أجل ألمانيا; البديل من أجل ألمانيا | en Alternative for Germany; AfD | de AfD; Alternative für Deutschland
ar الجبهة الوطنية الفرنسية; التجمع الوطني الفرنسي | en National Rally; National Front | fr Rassemblement national; Front national
ar حزب الليكود; الليكود; ~ليكود | en Likud | fr Likoud | de Likud | es Likud | tr Likud | fa لیکود
ar كاديما; حزب كاديما | en Kadima | fr Kadima
ar حزب العمل الإسرائيلي; ~حزب العمل | en Israeli Labor Party; Israeli Labour Party
ar حزب شاس; شاس | en Shas | fr Shas
ar إسرائيل بيتنا; حزب إسرائيل بيتنا | en Yisrael Beiteinu; Israel Beitenu
ar أزرق أبيض; حزب أزرق أبيض; تحالف أزرق أبيض | en Blue and White
ar الحزب الشيوعي الصيني | en Chinese Communist Party; Communist Party of China; CCP | fr Parti communiste chinois; PCC
ar حزب المؤتمر الهندي; حزب المؤتمر الوطني الهندي | en Indian National Congress; Congress Party
ar حزب بهاراتيا جاناتا; بهاراتيا جاناتا | en Bharatiya Janata Party; BJP
ar روسيا الموحدة; حزب روسيا الموحدة | en United Russia
ar حزب الرابطة الإسلامية الباكستانية | en Pakistan Muslim League
ar حزب الشعب الباكستاني | en Pakistan Peoples Party; Pakistan People's Party; ~PPP
ar المؤتمر الوطني الأفريقي; حزب المؤتمر الوطني الأفريقي | en African National Congress; ANC
ar حركة خمس نجوم; حركة النجوم الخمس | en Five Star Movement | es Movimiento Cinco Estrellas
`,
};
