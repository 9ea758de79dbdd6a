import type { Table } from '../read-rows.js';

/** Continents, regions, seas, straits and disputed lands. */
export const regions: Table = {
  type: 'place',
  kind: 'region',
  rows: `
ar الشرق الأوسط; منطقة الشرق الأوسط; الشرق الاوسط | en Middle East; Mideast; the Middle East | fr Proche-Orient; Moyen-Orient | de Naher Osten; Nahen Osten; Nahost; Mittlerer Osten | es Oriente Medio; Oriente Próximo; Medio Oriente | tr Orta Doğu; Ortadoğu | fa خاورمیانه
ar شمال أفريقيا; شمال إفريقيا | en North Africa | fr Afrique du Nord | de Nordafrika | es África del Norte; Norte de África | tr Kuzey Afrika | fa شمال آفریقا
ar المغرب العربي | en Maghreb | fr Maghreb | de Maghreb | es Magreb
ar المشرق العربي; بلاد الشام | en Levant | fr Levant
ar العالم العربي; الوطن العربي; الدول العربية; المنطقة العربية | en Arab world | fr monde arabe | de arabische Welt | es mundo árabe | tr Arap dünyası | fa جهان عرب
ar العالم الإسلامي | en Muslim world; Islamic world | fr monde musulman
ar دول الخليج; منطقة الخليج; ~الخليج; دول الخليج العربية | en Gulf states; Gulf countries; ~Gulf | fr pays du Golfe; ~Golfe | de Golfstaaten | es países del Golfo | tr Körfez ülkeleri
ar الخليج العربي; الخليج الفارسي | en Persian Gulf; Arabian Gulf | fr golfe Persique; golfe Arabo-Persique | de Persischer Golf | es golfo Pérsico | tr Basra Körfezi | fa خلیج فارس
ar شبه الجزيرة العربية; الجزيرة العربية | en Arabian Peninsula | fr péninsule Arabique | de Arabische Halbinsel | tr Arap Yarımadası
ar الضفة الغربية; ~الضفة; الضفة الغربية المحتلة | en West Bank; the West Bank; occupied West Bank | fr Cisjordanie | de Westjordanland; Westbank | es Cisjordania | tr Batı Şeria | fa کرانه باختری
ar قطاع غزة; ~القطاع | en Gaza Strip; the Gaza Strip | fr bande de Gaza | de Gazastreifen; Gaza-Streifen | es Franja de Gaza | tr Gazze Şeridi | fa نوار غزه; باریکه غزه
ar الجولان; هضبة الجولان; مرتفعات الجولان; الجولان السوري المحتل; الجولان المحتل | en Golan Heights; Golan | fr plateau du Golan; Golan | de Golanhöhen; Golan | es Altos del Golán | tr Golan Tepeleri | fa بلندی‌های جولان; جولان
ar مزارع شبعا; شبعا | en Shebaa Farms
ar جنوب لبنان; الجنوب اللبناني | en southern Lebanon; south Lebanon | fr Sud-Liban; sud du Liban | de Südlibanon
ar الضاحية الجنوبية; الضاحية الجنوبية لبيروت | en Dahiyeh; southern suburbs of Beirut | fr banlieue sud de Beyrouth
ar البقاع; سهل البقاع | en Bekaa; Bekaa Valley; Beqaa | fr Bekaa; plaine de la Bekaa
ar إقليم كردستان; كردستان العراق; إقليم كردستان العراق; ~الإقليم | en Kurdistan Region; Iraqi Kurdistan; Kurdistan Region of Iraq | fr Kurdistan irakien | de Autonome Region Kurdistan; Nordirak | es Kurdistán iraquí | tr Irak Kürt Bölgesel Yönetimi; IKBY | fa اقلیم کردستان; کردستان عراق
ar كردستان | en Kurdistan | es Kurdistán | tr Kürdistan | fa کردستان
ar الأنبار; محافظة الأنبار | en Anbar; Anbar province | fa الانبار
ar نينوى; محافظة نينوى | en Nineveh; Nineveh province; Ninewa | fr Ninive
ar ديالى; محافظة ديالى | en Diyala
ar ~صلاح الدين; محافظة صلاح الدين | en Salahuddin province; Salah al-Din
ar ذي قار; محافظة ذي قار | en Dhi Qar
ar المنطقة الخضراء | en Green Zone | fr Zone verte
ar سيناء; شبه جزيرة سيناء; شمال سيناء | en Sinai; Sinai Peninsula | fr Sinaï | de Sinai; Sinai-Halbinsel | es Sinaí | tr Sina; Sina Yarımadası | fa سینا; صحرای سینا
ar دارفور; إقليم دارفور | en Darfur | fr Darfour | fa دارفور
ar كردفان | en Kordofan
ar حضرموت | en Hadramout; Hadhramaut
ar صوماليلاند; أرض الصومال | en Somaliland
ar بونتلاند; أرض البنط | en Puntland
ar برقة | en Cyrenaica
ar كشمير; إقليم كشمير | en Kashmir | fr Cachemire | de Kaschmir | es Cachemira | tr Keşmir | fa کشمیر
ar القرم; شبه جزيرة القرم | en Crimea | fr Crimée | de Krim | es Crimea | tr Kırım | fa کریمه
ar دونباس; الدونباس; إقليم دونباس | en Donbas; Donbass | fr Donbass
ar الشيشان | en Chechnya | fr Tchétchénie | de Tschetschenien | es Chechenia | tr Çeçenistan | fa چچن
ar أوسيتيا الجنوبية | en South Ossetia
ar أبخازيا | en Abkhazia
ar ناغورني كاراباخ; ناغورنو كاراباخ; ناغورني قره باغ; قره باغ; كاراباخ | en Nagorno-Karabakh; Karabakh; Nagorny Karabakh | fr Haut-Karabakh | de Bergkarabach; Berg-Karabach | es Nagorno Karabaj | tr Dağlık Karabağ; Karabağ | fa قره‌باغ; ناگورنو قره‌باغ
ar شينجيانغ; تركستان الشرقية | en Xinjiang | tr Sincan; Doğu Türkistan
ar التبت | en Tibet
ar كاتالونيا; إقليم كاتالونيا; كتالونيا | en Catalonia | fr Catalogne | de Katalonien | es Cataluña | tr Katalonya
ar اسكتلندا; أسكتلندا; سكوتلندا | en Scotland | fr Écosse | de Schottland | es Escocia | tr İskoçya | fa اسکاتلند
ar إنجلترا; انجلترا; إنكلترا; انكلترا | en England | fr Angleterre | es Inglaterra | fa انگلستان
ar ويلز | en Wales | fr pays de Galles | es Gales | tr Galler | fa ولز
ar أيرلندا الشمالية; إيرلندا الشمالية | en Northern Ireland | fr Irlande du Nord | de Nordirland | es Irlanda del Norte
ar بافاريا; ولاية بافاريا | en Bavaria | fr Bavière | de Bayern | es Baviera
ar إقليم الباسك; الباسك | en Basque Country | es País Vasco
ar البلقان; دول البلقان | en Balkans | fr Balkans | de Balkan | es Balcanes | tr Balkanlar | fa بالکان
ar القوقاز | en Caucasus | fr Caucase | de Kaukasus | es Cáucaso | tr Kafkasya | fa قفقاز
ar آسيا الوسطى | en Central Asia | fr Asie centrale | de Zentralasien | es Asia Central | tr Orta Asya | fa آسیای مرکزی; آسیای میانه
ar آسيا; القارة الآسيوية; قارة آسيا | en Asia | fr Asie | de Asien | tr Asya | fa آسیا
ar أوروبا; أوربا; القارة الأوروبية; اوروبا; القارة العجوز | en Europe | fr Europe | de Europa | es Europa | tr Avrupa | fa اروپا
ar أوروبا الشرقية; شرق أوروبا | en Eastern Europe | fr Europe de l'Est | de Osteuropa | es Europa del Este | tr Doğu Avrupa
ar أفريقيا; إفريقيا; افريقيا; القارة الأفريقية; القارة السمراء | en Africa | fr Afrique | de Afrika | es África | tr Afrika | fa آفریقا
ar القرن الأفريقي; القرن الإفريقي | en Horn of Africa | fr Corne de l'Afrique | de Horn von Afrika | es Cuerno de África
ar الساحل الأفريقي; منطقة الساحل; منطقة الساحل الأفريقي | en Sahel | fr Sahel | de Sahelzone; Sahel | es Sahel
ar أمريكا اللاتينية; أميركا اللاتينية | en Latin America | fr Amérique latine | de Lateinamerika | es América Latina; Latinoamérica | tr Latin Amerika | fa آمریکای لاتین
ar أمريكا الجنوبية; أميركا الجنوبية | en South America | fr Amérique du Sud | de Südamerika | es América del Sur; Sudamérica | tr Güney Amerika
ar أمريكا الشمالية; أميركا الشمالية | en North America | fr Amérique du Nord | de Nordamerika | es América del Norte; Norteamérica | tr Kuzey Amerika
ar الكاريبي; منطقة الكاريبي | en Caribbean | fr Caraïbes | de Karibik | es Caribe | tr Karayipler
ar البحر الأحمر | en Red Sea | fr mer Rouge | de Rotes Meer; Roten Meer | es mar Rojo | tr Kızıldeniz | fa دریای سرخ
ar البحر المتوسط; البحر الأبيض المتوسط; ~المتوسط; شرق المتوسط | en Mediterranean; Mediterranean Sea; the Mediterranean; eastern Mediterranean | fr Méditerranée; mer Méditerranée | de Mittelmeer | es Mediterráneo; mar Mediterráneo | tr Akdeniz; Doğu Akdeniz | fa مدیترانه; دریای مدیترانه
ar البحر الأسود | en Black Sea | fr mer Noire | de Schwarzes Meer; Schwarzen Meer | es mar Negro | tr Karadeniz | fa دریای سیاه
ar بحر العرب | en Arabian Sea
ar البحر الميت | en Dead Sea | fr mer Morte | de Totes Meer
ar بحر قزوين | en Caspian Sea | fr mer Caspienne | tr Hazar Denizi | fa دریای خزر; دریای مازندران
ar بحر الصين الجنوبي | en South China Sea | fr mer de Chine méridionale | de Südchinesisches Meer | es mar de China Meridional
ar بحر البلطيق | en Baltic Sea | de Ostsee
ar بحر الشمال | en North Sea | de Nordsee
ar المحيط الهندي | en Indian Ocean | fr océan Indien | tr Hint Okyanusu | fa اقیانوس هند
ar المحيط الهادئ; المحيط الهادي | en Pacific Ocean; Pacific | fr océan Pacifique; Pacifique | de Pazifik | es océano Pacífico; Pacífico | tr Pasifik; Büyük Okyanus
ar المحيط الأطلسي; المحيط الأطلنطي | en Atlantic Ocean; ~Atlantic | fr océan Atlantique; ~Atlantique | de Atlantik | es océano Atlántico | tr Atlantik; Atlas Okyanusu
ar مضيق هرمز | en Strait of Hormuz; Hormuz Strait; Straits of Hormuz | fr détroit d'Ormuz | de Straße von Hormus | es estrecho de Ormuz | tr Hürmüz Boğazı | fa تنگه هرمز
ar باب المندب; مضيق باب المندب | en Bab el-Mandeb; Bab al-Mandab | fr Bab el-Mandeb; détroit de Bab el-Mandeb | tr Babülmendep Boğazı | fa باب المندب
ar قناة السويس | en Suez Canal | fr canal de Suez | de Suezkanal; Sueskanal | es canal de Suez | tr Süveyş Kanalı | fa کانال سوئز
ar قناة بنما | en Panama Canal | fr canal de Panama | es Canal de Panamá
ar مضيق جبل طارق; جبل طارق | en Gibraltar; Strait of Gibraltar | fr Gibraltar; détroit de Gibraltar
ar خليج عدن | en Gulf of Aden | fr golfe d'Aden
ar خليج عمان; ~بحر عمان | en Gulf of Oman | fr golfe d'Oman | fa دریای عمان; خلیج عمان
ar شط العرب | en Shatt al-Arab | fr Chatt al-Arab | fa اروندرود
ar نهر النيل; ~النيل | en Nile; River Nile; Nile River | fr Nil | de Nil | es Nilo | tr Nil; Nil Nehri | fa نیل
ar نهر الفرات; ~الفرات | en Euphrates; Euphrates River | fr Euphrate | de Euphrat | es Éufrates | tr Fırat; Fırat Nehri | fa فرات
ar نهر دجلة; ~دجلة | en Tigris; Tigris River | fr Tigre | tr Dicle; Dicle Nehri | fa دجله
ar نهر الأردن | en Jordan River; River Jordan | fr Jourdain
ar سد النهضة; سد النهضة الإثيوبي | en Grand Ethiopian Renaissance Dam; GERD; Renaissance Dam | fr Grand barrage de la Renaissance
ar سد أسد; سد الموصل | en Mosul Dam
ar المسجد الأقصى; ~الأقصى; الحرم القدسي; الحرم القدسي الشريف | en Al-Aqsa Mosque; Al-Aqsa; Aqsa Mosque; Al Aqsa Mosque | fr mosquée Al-Aqsa; esplanade des Mosquées | de Al-Aksa-Moschee; Tempelberg | es mezquita de Al Aqsa; Explanada de las Mezquitas | tr Mescid-i Aksa; El Aksa | fa مسجد الاقصی; مسجدالاقصی
ar ميدان التحرير; ~ساحة التحرير | en Tahrir Square | fr place Tahrir | de Tahrir-Platz | es plaza Tahrir | tr Tahrir Meydanı | fa میدان تحریر
ar الحرم المكي; المسجد الحرام | en Grand Mosque of Mecca; Masjid al-Haram | tr Mescid-i Haram
ar ولاية تكساس; تكساس | en Texas | fa تگزاس
ar كاليفورنيا; ولاية كاليفورنيا | en California | fr Californie | de Kalifornien | tr Kaliforniya | fa کالیفرنیا
ar فلوريدا; ولاية فلوريدا | en Florida | fr Floride | fa فلوریدا
ar بنسلفانيا; ولاية بنسلفانيا | en Pennsylvania | fr Pennsylvanie
ar أوهايو; ولاية أوهايو | en Ohio
ar ميشيغان; ولاية ميشيغان | en Michigan
ar ألاسكا | en Alaska
ar هاواي | en Hawaii
ar غوانتانامو; معتقل غوانتانامو; سجن غوانتانامو; جوانتانامو | en Guantanamo; Guantanamo Bay; Guantánamo | fr Guantanamo | es Guantánamo | tr Guantanamo | fa گوانتانامو
ar سجن أبو غريب; أبو غريب | en Abu Ghraib | fr Abou Ghraib
ar تشيرنوبيل; تشرنوبيل; تشيرنوبل | en Chernobyl; Chornobyl | fr Tchernobyl | de Tschernobyl | es Chernóbil | tr Çernobil | fa چرنوبیل
ar زابوريجيا; زاباروجيا | en Zaporizhzhia; Zaporizhia | fr Zaporijia
ar الاتحاد السوفيتي; الاتحاد السوفييتي; الاتحاد السوفياتي | en Soviet Union; USSR; U.S.S.R. | fr Union soviétique; URSS | de Sowjetunion; UdSSR | es Unión Soviética; URSS | tr Sovyetler Birliği; SSCB | fa اتحاد جماهیر شوروی; شوروی
ar يوغوسلافيا; يوغوسلافيا السابقة | en Yugoslavia; former Yugoslavia | fr Yougoslavie | de Jugoslawien | es Yugoslavia | tr Yugoslavya | fa یوگسلاوی
ar تشيكوسلوفاكيا | en Czechoslovakia | fr Tchécoslovaquie | de Tschechoslowakei
ar ألمانيا الشرقية | en East Germany; German Democratic Republic | fr Allemagne de l'Est; RDA | de DDR; Ostdeutschland
ar الدولة العثمانية; الإمبراطورية العثمانية | en Ottoman Empire | fr Empire ottoman | de Osmanisches Reich | es Imperio otomano | tr Osmanlı İmparatorluğu; Osmanlı Devleti | fa امپراتوری عثمانی
`,
};
