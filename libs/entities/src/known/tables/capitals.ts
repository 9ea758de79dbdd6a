import type { Table } from '../read-rows.js';

/** Capitals. */
export const capitals: Table = {
  type: 'place',
  kind: 'capital',
  rows: `
ar بغداد | en Baghdad | fr Bagdad | de Bagdad | es Bagdad | tr Bağdat | fa بغداد
ar دمشق; ~الشام | en Damascus | fr Damas | de Damaskus | es Damasco | tr Şam | fa دمشق
ar بيروت | en Beirut | fr Beyrouth | es Beirut | tr Beyrut | fa بیروت
ar عمّان; ~عمان | en Amman | es Amán | fa امان
ar القدس; القدس المحتلة; القدس الشرقية; القدس الشريف; أورشليم | en Jerusalem; East Jerusalem; Al-Quds | fr Jérusalem; Jérusalem-Est | de Jerusalem; Ost-Jerusalem; Ostjerusalem | es Jerusalén; Jerusalén Este | tr Kudüs; Doğu Kudüs | fa قدس; بیت‌المقدس; اورشلیم
ar القاهرة | en Cairo | fr Le Caire | de Kairo | es El Cairo | tr Kahire | fa قاهره
ar الرياض; ~رياض | en Riyadh | fr Riyad | de Riad | es Riad | tr Riyad | fa ریاض
ar الدوحة | en Doha | fa دوحه
ar أبوظبي; أبو ظبي; ابوظبي | en Abu Dhabi | fr Abou Dhabi | es Abu Dabi | tr Abu Dabi | fa ابوظبی
ar المنامة | en Manama | es Manama | fa منامه
ar مدينة الكويت; الكويت العاصمة | en Kuwait City | fr Koweït City | de Kuwait-Stadt
ar مسقط; العاصمة العمانية مسقط | en Muscat | fr Mascate | de Maskat | es Mascate | tr Maskat | fa مسقط
ar صنعاء | en Sanaa; Sana'a | fr Sanaa | de Sanaa | es Saná | tr Sana | fa صنعا
ar عدن; ~العاصمة المؤقتة عدن | en Aden | fa عدن
ar الخرطوم | en Khartoum | de Khartum | es Jartum | tr Hartum | fa خارطوم
ar جوبا | en Juba | fr Djouba
ar طرابلس; طرابلس الغرب | en Tripoli | de Tripolis | es Trípoli | tr Trablus; Trablusgarp | fa طرابلس
ar تونس العاصمة | en Tunis
ar الجزائر العاصمة | en Algiers | fr Alger | de Algier | es Argel | fa الجزیره شهر
ar الرباط; ~رباط | en Rabat | fa رباط
ar نواكشوط | en Nouakchott | de Nouakchott
ar مقديشو | en Mogadishu | fr Mogadiscio | de Mogadischu | es Mogadiscio | tr Mogadişu | fa موگادیشو
ar جيبوتي العاصمة | en Djibouti City
ar موروني | en Moroni
ar طهران | en Tehran; Teheran | fr Téhéran | de Teheran | es Teherán | tr Tahran | fa تهران
ar أنقرة; انقرة | en Ankara | fa آنکارا
ar كابول; كابل | en Kabul | fr Kaboul | tr Kabil | fa کابل
ar إسلام آباد; إسلام أباد; اسلام آباد | en Islamabad | tr İslamabad | fa اسلام‌آباد
ar نيودلهي; نيو دلهي | en New Delhi | fr New Delhi | de Neu-Delhi | es Nueva Delhi | tr Yeni Delhi | fa دهلی نو
ar ~دكا; دكا عاصمة بنغلاديش | en Dhaka | es Daca
ar كولومبو | en Colombo
ar كاتماندو; كتماندو | en Kathmandu | fr Katmandou | es Katmandú
ar بكين; بيجين | en Beijing; Peking | fr Pékin | de Peking | es Pekín | tr Pekin | fa پکن
ar طوكيو | en Tokyo | de Tokio | es Tokio | fa توکیو
ar سيول; سول | en Seoul | fr Séoul | es Seúl | tr Seul | fa سئول
ar بيونغ يانغ; بيونغيانغ; بيونج يانج | en Pyongyang | de Pjöngjang | es Pyongyang | tr Pyongyang | fa پیونگ‌یانگ
ar تايبيه; تايبه | en Taipei | de Taipeh | es Taipéi
ar هانوي | en Hanoi | fr Hanoï
ar بانكوك | en Bangkok | fa بانکوک
ar جاكرتا | en Jakarta | es Yakarta | tr Cakarta | fa جاکارتا
ar كوالالمبور; كوالا لمبور | en Kuala Lumpur | fa کوالالامپور
ar مانيلا; مانیلا | en Manila | fr Manille
ar نايبيداو | en Naypyidaw; Nay Pyi Taw
ar بنوم بنه | en Phnom Penh
ar أولان باتور | en Ulaanbaatar; Ulan Bator
ar كانبيرا; كانبرا | en Canberra
ar ويلينغتون; ولينغتون | en Wellington
ar واشنطن; العاصمة الأمريكية واشنطن | en Washington; Washington D.C.; Washington DC; Washington, D.C. | fr Washington | es Washington | tr Washington | fa واشنگتن
ar أوتاوا; اوتاوا | en Ottawa
ar مكسيكو سيتي; مكسيكو; مدينة مكسيكو | en Mexico City | fr Mexico | de Mexiko-Stadt | es Ciudad de México
ar هافانا | en Havana | fr La Havane | de Havanna | es La Habana
ar كراكاس; كاراكاس | en Caracas
ar بوغوتا; بوغوتا العاصمة | en Bogota; Bogotá | es Bogotá
ar كيتو | en Quito
ar ليما | en Lima
ar لاباز | en La Paz
ar سانتياغو; سانتياجو | en Santiago; Santiago de Chile | fr Santiago du Chili
ar بوينس آيرس; بوينس ايرس; بيونس آيرس | en Buenos Aires
ar برازيليا | en Brasilia; Brasília
ar مونتيفيديو | en Montevideo
ar لندن | en London | fr Londres | es Londres | tr Londra | fa لندن
ar باريس | en Paris | es París | fa پاریس
ar برلين | en Berlin | es Berlín | fa برلین
ar روما | en Rome | de Rom | es Roma | tr Roma | fa رم
ar مدريد | en Madrid | fa مادرید
ar لشبونة; ليشبونة | en Lisbon | fr Lisbonne | de Lissabon | es Lisboa | tr Lizbon
ar بروكسل; بروكسيل | en Brussels | fr Bruxelles | de Brüssel | es Bruselas | tr Brüksel | fa بروکسل
ar لاهاي | en The Hague; Hague | fr La Haye | de Den Haag | es La Haya | tr Lahey | fa لاهه
ar أمستردام; امستردام | en Amsterdam | es Ámsterdam | fa آمستردام
ar لوكسمبورغ العاصمة | en Luxembourg City
ar فيينا; ~فينا | en Vienna | fr Vienne | de Wien | es Viena | tr Viyana | fa وین
ar برن | en Bern; Berne
ar كوبنهاغن; كوبنهاجن | en Copenhagen | fr Copenhague | de Kopenhagen | es Copenhague | tr Kopenhag
ar ستوكهولم; استوكهولم; ستوكهولم السويدية | en Stockholm | es Estocolmo | fa استکهلم
ar أوسلو; اوسلو | en Oslo | fa اسلو
ar هلسنكي | en Helsinki
ar ريكيافيك | en Reykjavik; Reykjavík
ar دبلن | en Dublin | es Dublín
ar وارسو | en Warsaw | fr Varsovie | de Warschau | es Varsovia | tr Varşova | fa ورشو
ar براغ | en Prague | de Prag | es Praga | tr Prag
ar بودابست | en Budapest | tr Budapeşte
ar براتيسلافا | en Bratislava
ar بوخارست | en Bucharest | fr Bucarest | de Bukarest | es Bucarest | tr Bükreş
ar صوفيا | en ~Sofia | fr Sofia | es Sofía | tr Sofya
ar بلغراد; بلجراد | en Belgrade | de Belgrad | es Belgrado | tr Belgrad
ar زغرب | en Zagreb
ar ليوبليانا | en Ljubljana
ar سراييفو; سراييفو البوسنية | en Sarajevo | tr Saraybosna
ar سكوبيه; سكوبي | en Skopje | tr Üsküp
ar بريشتينا; بريستينا | en Pristina
ar تيرانا | en Tirana | tr Tiran
ar أثينا; اثينا | en Athens | fr Athènes | de Athen | es Atenas | tr Atina | fa آتن
ar نيقوسيا | en Nicosia | fr Nicosie | de Nikosia | tr Lefkoşa
ar فاليتا | en Valletta | fr La Valette
ar موسكو | en Moscow | fr Moscou | de Moskau | es Moscú | tr Moskova | fa مسکو
ar كييف | en Kyiv; Kiev | fr Kiev | de Kiew | es Kiev; Kyiv | tr Kiev | fa کی‌یف; کیف
ar مينسك | en Minsk
ar تشيسيناو; كيشيناو | en Chisinau
ar فيلنيوس | en Vilnius
ar ريغا | en Riga
ar تالين | en Tallinn
ar تبليسي | en Tbilisi | fr Tbilissi | de Tiflis | es Tiflis | tr Tiflis
ar يريفان | en Yerevan | fr Erevan | de Eriwan | es Ereván | tr Erivan | fa ایروان
ar باكو | en Baku | fr Bakou | tr Bakü | fa باکو
ar نور سلطان; أستانا; استانا | en Astana; Nur-Sultan
ar طشقند | en Tashkent | fr Tachkent | de Taschkent | tr Taşkent | fa تاشکند
ar بيشكيك | en Bishkek
ar دوشنبه; دوشانبي | en Dushanbe | fa دوشنبه
ar عشق آباد; عشق أباد | en Ashgabat
ar أديس أبابا; اديس ابابا; أديس ابابا | en Addis Ababa | fr Addis-Abeba | de Addis Abeba | es Adís Abeba | tr Addis Ababa | fa آدیس آبابا
ar أسمرة; أسمرا | en Asmara
ar نيروبي | en Nairobi | fa نایروبی
ar كمبالا; كامبالا | en Kampala
ar دودوما | en Dodoma
ar كيغالي | en Kigali
ar كينشاسا | en Kinshasa
ar برازافيل | en Brazzaville
ar لواندا | en Luanda
ar هراري | en Harare
ar بريتوريا | en Pretoria
ar كيب تاون; كايب تاون | en Cape Town | fr Le Cap | de Kapstadt | es Ciudad del Cabo
ar أبوجا | en Abuja
ar أكرا | en Accra
ar داكار; دكار | en Dakar
ar باماكو | en Bamako
ar نيامي | en Niamey
ar نجامينا; إنجامينا; انجمينا | en N'Djamena; Ndjamena
ar واغادوغو; واجادوجو | en Ouagadougou
ar ياوندي | en Yaounde; Yaoundé
ar ليبرفيل | en Libreville
ar كوناكري | en Conakry
ar فريتاون | en Freetown
ar مونروفيا | en Monrovia
ar بانغي; بانجي | en Bangui
`,
};
