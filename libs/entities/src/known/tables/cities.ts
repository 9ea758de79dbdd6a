import type { Table } from '../read-rows.js';

/** Cities that news names without their country. */
export const cities: Table = {
  type: 'place',
  kind: 'city',
  rows: `
ar الموصل; الموصل العراقية | en Mosul | fr Mossoul | de Mossul | es Mosul | tr Musul | fa موصل
ar البصرة | en Basra; Basrah | fr Bassora; Bassorah | es Basora | tr Basra | fa بصره
ar أربيل; اربيل | en Erbil; Arbil; Irbil | fr Erbil | tr Erbil | fa اربیل
ar السليمانية | en Sulaymaniyah; Sulaimaniya | fr Souleimaniyeh | tr Süleymaniye | fa سلیمانیه
ar كركوك | en Kirkuk | fr Kirkouk | tr Kerkük | fa کرکوک
ar النجف; النجف الأشرف | en Najaf | fr Nadjaf | de Nadschaf | tr Necef | fa نجف
ar كربلاء; كربلاء المقدسة | en Karbala; Kerbala | fr Kerbala | de Kerbela | tr Kerbela | fa کربلا
ar الفلوجة | en Fallujah; Falluja | fr Falloujah | de Falludscha | tr Felluce | fa فلوجه
ar الرمادي | en Ramadi | fa رمادی
ar تكريت | en Tikrit
ar سامراء | en Samarra | fa سامرا
ar بعقوبة | en Baquba; Baqubah
ar دهوك | en Duhok; Dohuk
ar سنجار | en Sinjar | tr Sincar
ar حلب | en Aleppo | fr Alep | es Alepo | tr Halep | fa حلب
ar حمص | en Homs | tr Humus | fa حمص
ar ~حماة | en Hama | tr Hama
ar إدلب; ادلب | en Idlib | fr Idleb | tr İdlib | fa ادلب
ar درعا | en Daraa; Deraa | fr Deraa | tr Dera
ar الرقة | en Raqqa; Raqqah | de Rakka | es Raqa | tr Rakka | fa رقه
ar دير الزور | en Deir ez-Zor; Deir al-Zor; Deir Ezzor | fr Deir Ezzor | tr Deyrizor | fa دیرالزور
ar اللاذقية | en Latakia | fr Lattaquié | tr Lazkiye | fa لاذقیه
ar طرطوس | en Tartus; Tartous
ar القامشلي | en Qamishli | tr Kamışlı
ar عفرين | en Afrin
ar كوباني; عين العرب | en Kobani; Kobane
ar السويداء | en Sweida; Suwayda
ar صيدا | en Sidon; Saida
ar صور اللبنانية; ~صور | en ~Tyre
ar بعلبك | en Baalbek
ar زحلة | en Zahle
ar غزة; مدينة غزة | en Gaza; Gaza City | fr Gaza | tr Gazze | fa غزه
ar رفح | en Rafah | fa رفح
ar خان يونس; خانيونس | en Khan Younis; Khan Yunis
ar رام الله | en Ramallah | tr Ramallah | fa رام‌الله
ar نابلس | en Nablus | fr Naplouse | tr Nablus
ar ~الخليل; مدينة الخليل | en Hebron | fr Hébron | tr El Halil
ar ~جنين; مخيم جنين | en Jenin | tr Cenin | fa جنین
ar بيت لحم | en Bethlehem | fr Bethléem | es Belén | tr Beytüllahim
ar أريحا | en Jericho
ar طولكرم | en Tulkarm
ar تل أبيب; تل ابيب | en Tel Aviv | fa تل‌آویو; تل آویو
ar حيفا | en Haifa | fr Haïfa | tr Hayfa | fa حیفا
ar يافا | en Jaffa
ar عكا | en ~Acre; Akko
ar الناصرة | en Nazareth
ar إيلات; ايلات | en Eilat
ar إربد; اربد | en Irbid
ar ~الزرقاء | en Zarqa
ar ~العقبة | en Aqaba
ar الإسكندرية; الاسكندرية | en Alexandria | fr Alexandrie | es Alejandría | tr İskenderiye | fa اسکندریه
ar الجيزة | en Giza | fr Gizeh
ar السويس | en Suez
ar بورسعيد; بور سعيد | en Port Said
ar الإسماعيلية | en Ismailia
ar شرم الشيخ | en Sharm el-Sheikh; Sharm el Sheikh | fr Charm el-Cheikh | tr Şarm El-Şeyh | fa شرم‌الشیخ
ar الأقصر | en Luxor | fr Louxor
ar أسوان | en Aswan | fr Assouan
ar المنصورة | en Mansoura
ar أسيوط | en Assiut; Asyut
ar العريش | en El-Arish; Arish
ar مكة; مكة المكرمة | en Mecca; Makkah | fr La Mecque | de Mekka | es La Meca | tr Mekke | fa مکه
ar المدينة المنورة; ~المدينة | en Medina; Madinah | fr Médine | tr Medine | fa مدینه
ar جدة | en Jeddah; Jidda | fr Djeddah; Jeddah | de Dschidda | es Yeda | tr Cidde | fa جده
ar الدمام | en Dammam
ar الطائف | en Taif
ar أبها | en Abha
ar نجران | en Najran
ar جازان; جيزان | en Jizan; Jazan
ar الظهران | en Dhahran
ar دبي | en Dubai; Dubayy | fr Dubaï | es Dubái | fa دبی
ar الشارقة | en Sharjah | fa شارجه
ar رأس الخيمة | en Ras al-Khaimah
ar الفجيرة | en Fujairah
ar تعز | en Taiz; Taizz
ar الحديدة | en Hodeidah; Hudaydah; Hodeida | fr Hodeïda
ar مأرب; مارب | en Marib; Ma'rib
ar المكلا | en Mukalla
ar صعدة | en Saada; Sa'dah
ar بنغازي | en Benghazi | de Bengasi | es Bengasi | tr Bingazi | fa بنغازی
ar مصراتة | en Misrata | fr Misrata
ar سرت | en Sirte | fr Syrte
ar سبها | en Sabha
ar درنة | en Derna
ar طبرق | en Tobruk | fr Tobrouk
ar صفاقس | en Sfax
ar سوسة | en Sousse
ar القيروان | en Kairouan
ar بنزرت | en Bizerte
ar سيدي بوزيد | en Sidi Bouzid
ar وهران | en Oran
ar قسنطينة | en ~Constantine
ar عنابة | en Annaba
ar تيزي وزو | en Tizi Ouzou
ar الدار البيضاء; كازابلانكا | en Casablanca | tr Kazablanka | fa کازابلانکا
ar مراكش | en Marrakesh; Marrakech | fr Marrakech | tr Marakeş | fa مراکش شهر
ar فاس | en Fez; Fes | fr Fès
ar طنجة | en Tangier | fr Tanger | es Tánger
ar أغادير; أكادير | en Agadir
ar العيون المغربية; ~العيون | en Laayoune
ar سبتة | en Ceuta
ar مليلية | en Melilla
ar أم درمان | en Omdurman
ar بورتسودان; بور سودان | en Port Sudan | fr Port-Soudan
ar الفاشر | en El Fasher; Al-Fashir | fr El-Facher
ar نيالا | en Nyala
ar هرجيسا | en Hargeisa
ar كيسمايو | en Kismayo
ar أصفهان; اصفهان | en Isfahan | fr Ispahan | tr İsfahan | fa اصفهان
ar مشهد الإيرانية; ~مشهد | en Mashhad | tr Meşhed | fa مشهد
ar ~قم; مدينة قم | en ~Qom | fa ~قم
ar شيراز | en Shiraz | tr Şiraz | fa شیراز
ar تبريز | en Tabriz | tr Tebriz | fa تبریز
ar الأهواز; الأحواز | en Ahvaz | fa اهواز
ar نطنز; ناتانز | en Natanz | fa نطنز
ar فوردو; فردو | en Fordow; Fordo | fa فردو
ar بوشهر | en Bushehr | fa بوشهر
ar إسطنبول; اسطنبول; استانبول; إستانبول | en Istanbul | tr İstanbul | es Estambul | fa استانبول
ar إزمير; ازمير | en Izmir | tr İzmir
ar غازي عنتاب; عنتاب | en Gaziantep | tr Gaziantep
ar ديار بكر; دياربكر | en Diyarbakir | tr Diyarbakır
ar أنطاليا | en Antalya
ar أضنة | en Adana
ar قندهار | en Kandahar
ar هرات | en Herat
ar جلال آباد | en Jalalabad
ar مزار شريف | en Mazar-i-Sharif
ar قندوز | en Kunduz
ar كراتشي; كراتشي الباكستانية | en Karachi
ar لاهور | en Lahore
ar بيشاور; بيشاور الباكستانية | en Peshawar
ar مومباي; بومباي | en Mumbai; Bombay | fr Bombay
ar كلكتا; كولكاتا | en Kolkata; Calcutta
ar شنغهاي; شانغهاي | en Shanghai | es Shanghái | tr Şanghay | fa شانگهای
ar ووهان | en Wuhan
ar غوانزو; قوانغتشو | en Guangzhou
ar أوساكا | en Osaka
ar هيروشيما | en Hiroshima | tr Hiroşima
ar ناغازاكي; ناجازاكي | en Nagasaki
ar فوكوشيما | en Fukushima
ar نيويورك; مدينة نيويورك | en New York; New York City; NYC | es Nueva York | fa نیویورک
ar لوس أنجلوس; لوس انجلوس; لوس أنجليس | en Los Angeles; L.A. | es Los Ángeles | fa لس‌آنجلس
ar شيكاغو | en Chicago
ar سان فرانسيسكو | en San Francisco
ar هيوستن | en Houston
ar ميامي | en Miami
ar بوسطن | en Boston
ar فيلادلفيا | en Philadelphia
ar لاس فيغاس | en Las Vegas
ar سياتل | en Seattle
ar أتلانتا | en Atlanta
ar ديترويت | en Detroit
ar دالاس | en Dallas
ar نيو أورليانز | en New Orleans
ar تورونتو | en Toronto
ar مونتريال | en Montreal | fr Montréal
ar فانكوفر | en Vancouver
ar ساو باولو | en Sao Paulo; São Paulo
ar ريو دي جانيرو; ريو دي جنيرو | en Rio de Janeiro
ar جنيف | en Geneva | fr Genève | de Genf | es Ginebra | tr Cenevre | fa ژنو
ar زيورخ; زوريخ | en Zurich; Zürich | es Zúrich
ar لوزان | en Lausanne
ar دافوس | en Davos
ar ستراسبورغ; ستراسبورج | en Strasbourg | de Straßburg | es Estrasburgo
ar مرسيليا; مارسيليا | en Marseille | es Marsella | tr Marsilya
ar ليون | en Lyon; Lyons
ar نيس; نيس الفرنسية | en ~Nice
ar ميونخ; ميونيخ | en Munich | de München | es Múnich | tr Münih | fa مونیخ
ar هامبورغ; هامبورج | en Hamburg | fr Hambourg | es Hamburgo
ar فرانكفورت | en Frankfurt | fr Francfort | es Fráncfort
ar كولونيا | en Cologne | de Köln | es Colonia | tr Köln
ar بون; بون الألمانية | en Bonn
ar ميلانو | en Milan | de Mailand | es Milán
ar البندقية; فينيسيا | en Venice | fr Venise | de Venedig | es Venecia | tr Venedik
ar نابولي | en Naples | de Neapel | es Nápoles
ar تورينو | en Turin
ar برشلونة; مدينة برشلونة | en Barcelona | fr Barcelone | tr Barselona
ar إشبيلية | en Seville | es Sevilla
ar فالنسيا | en Valencia
ar مانشستر | en Manchester
ar ليفربول | en Liverpool
ar برمنغهام; برمنجهام | en Birmingham
ar غلاسكو; جلاسكو | en Glasgow
ar إدنبرة; أدنبرة | en Edinburgh | fr Édimbourg
ar بلفاست | en Belfast
ar سان بطرسبرغ; سانت بطرسبرغ; سان بطرسبورغ | en Saint Petersburg; St Petersburg; St. Petersburg | fr Saint-Pétersbourg | es San Petersburgo
ar سوتشي | en Sochi | fr Sotchi | tr Soçi
ar غروزني | en Grozny
ar خاركيف; خاركوف | en Kharkiv; Kharkov
ar أوديسا; أوديسا الأوكرانية | en Odesa; Odessa
ar ماريوبول | en Mariupol | fr Marioupol
ar باخموت | en Bakhmut | fr Bakhmout
ar خيرسون | en Kherson
ar لفيف | en Lviv
ar دونيتسك | en Donetsk
ar سيدني | en Sydney
ar ملبورن | en Melbourne
ar جوهانسبرغ; جوهانسبورغ | en Johannesburg
ar لاغوس | en Lagos
ar مومباسا | en Mombasa
`,
};
