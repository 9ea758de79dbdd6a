import type { Table } from '../read-rows.js';

/** Football clubs, and national competitions' leagues as organisations. Many bear the name of a city or of a common word. */
export const clubs: Table = {
  type: 'organisation',
  kind: 'club',
  rows: `
ar ريال مدريد; نادي ريال مدريد; ~الريال; ~النادي الملكي | en Real Madrid; Real Madrid CF | fa رئال مادرید
ar نادي برشلونة; ~برشلونة; البارسا; ~البرسا; البارشا | en FC Barcelona; ~Barcelona; Barça; Barca | fr FC Barcelone; Barça; ~Barcelone | fa بارسلونا
ar أتلتيكو مدريد; اتلتيكو مدريد; أتليتيكو مدريد | en Atletico Madrid; Atlético Madrid; Atlético de Madrid | fa اتلتیکو مادرید
ar نادي إشبيلية; ~إشبيلية | en Sevilla FC; ~Sevilla
ar نادي فالنسيا; ~فالنسيا | en Valencia CF; ~Valencia
ar فياريال | en Villarreal; Villarreal CF
ar أتلتيك بلباو; أتلتيك بيلباو | en Athletic Bilbao; Athletic Club
ar مانشستر يونايتد; مانشستر يونايتيد; ~اليونايتد | en Manchester United; Man United; Man Utd | fa منچستر یونایتد
ar مانشستر سيتي; ~السيتي | en Manchester City; Man City | fa منچسترسیتی
ar نادي ليفربول; ~ليفربول; ~الريدز | en Liverpool FC; ~Liverpool | fa لیورپول
ar تشيلسي; تشلسي; نادي تشيلسي; ~البلوز | en Chelsea FC; ~Chelsea | fa چلسی
ar أرسنال; آرسنال; ارسنال; نادي أرسنال; ~المدفعجية | en Arsenal FC; ~Arsenal | fa آرسنال
ar توتنهام; توتنهام هوتسبير; توتنهام هوتسبر | en Tottenham Hotspur; Tottenham; ~Spurs | fa تاتنهام
ar إيفرتون; ايفرتون | en Everton; Everton FC
ar ليستر سيتي | en Leicester City
ar نيوكاسل يونايتد; نيوكاسل | en Newcastle United; ~Newcastle
ar وست هام; وست هام يونايتد | en West Ham United; West Ham
ar أستون فيلا; استون فيلا | en Aston Villa
ar بايرن ميونيخ; بايرن ميونخ; ~بايرن; ~البايرن | en Bayern Munich; FC Bayern Munich; ~Bayern | fr Bayern Munich | de FC Bayern München; Bayern München; FC Bayern | es Bayern de Múnich; Bayern Múnich | tr Bayern Münih | fa بایرن مونیخ
ar بوروسيا دورتموند; ~دورتموند | en Borussia Dortmund; ~Dortmund; BVB | fa بوروسیا دورتموند; دورتموند
ar باير ليفركوزن; ليفركوزن | en Bayer Leverkusen; Leverkusen
ar لايبزيغ; آر بي لايبزيغ; لايبزيج | en RB Leipzig
ar شالكه; شالكة | en Schalke 04; Schalke
ar يوفنتوس; جوفنتوس; نادي يوفنتوس; ~اليوفي | en Juventus; Juventus FC; ~Juve | fa یوونتوس
ar إيه سي ميلان; ميلان; نادي ميلان; اي سي ميلان | en AC Milan; A.C. Milan | fr AC Milan; Milan AC | fa میلان; آث میلان
ar إنتر ميلان; انتر ميلان; إنتر ميلانو; ~الإنتر | en Inter Milan; ~Inter; Internazionale | fa اینتر میلان; اینتر
ar نادي روما; ~روما | en AS Roma; A.S. Roma
ar نادي نابولي; ~نابولي | en SSC Napoli; ~Napoli
ar لاتسيو | en SS Lazio; Lazio
ar باريس سان جيرمان; سان جيرمان; نادي باريس سان جيرمان | en Paris Saint-Germain; Paris St Germain; Paris St-Germain; PSG | fr Paris Saint-Germain; PSG; Paris SG | fa پاری سن ژرمن; پاری‌سن‌ژرمن
ar أولمبيك مرسيليا; اولمبيك مارسيليا; مارسيليا الفرنسي | en Olympique Marseille; Olympique de Marseille; ~Marseille | fr Olympique de Marseille; ~OM
ar أولمبيك ليون; ~ليون الفرنسي | en Olympique Lyonnais; ~Lyon | fr Olympique lyonnais; ~OL
ar أياكس; أياكس أمستردام; اياكس | en Ajax Amsterdam; Ajax
ar أيندهوفن; آيندهوفن | en PSV Eindhoven; PSV
ar فينورد | en Feyenoord
ar نادي بورتو; ~بورتو | en FC Porto; ~Porto
ar بنفيكا; بنفيكا لشبونة | en Benfica; SL Benfica
ar سبورتينغ لشبونة | en Sporting Lisbon; Sporting CP
ar سلتيك | en Celtic FC; ~Celtic
ar غلاسكو رينجرز | en Rangers FC; Glasgow Rangers
ar غلطة سراي; غلاطة سراي; جالطة سراي | en Galatasaray | fa گالاتاسرای
ar فنربخشة; فناربخشة; فنربهتشه | en Fenerbahce; Fenerbahçe | tr Fenerbahçe | fa فنرباغچه
ar بشكتاش; بشيكتاش | en Besiktas; Beşiktaş | tr Beşiktaş
ar سيسكا موسكو | en CSKA Moscow
ar زينيت; زينيت سان بطرسبرغ | en Zenit Saint Petersburg; Zenit St Petersburg
ar شاختار دونيتسك; شاختار | en Shakhtar Donetsk
ar دينامو كييف | en Dynamo Kyiv; Dynamo Kiev
ar أولمبياكوس | en Olympiacos; Olympiakos
ar بوكا جونيورز | en Boca Juniors
ar ريفر بليت | en River Plate
ar فلامنغو; فلامنجو | en Flamengo
ar سانتوس البرازيلي; ~سانتوس | en Santos FC
ar نادي النصر; ~النصر; النصر السعودي | en Al-Nassr; Al Nassr
ar نادي الهلال; ~الهلال; الهلال السعودي | en Al-Hilal; Al Hilal
ar نادي الاتحاد; ~الاتحاد; الاتحاد السعودي; اتحاد جدة | en Al-Ittihad; Al Ittihad
ar الأهلي السعودي; ~الأهلي | en Al-Ahli Saudi; Al-Ahli Jeddah
ar نادي الشباب السعودي; ~الشباب | en Al-Shabab FC
ar الأهلي المصري; ~الأهلي; النادي الأهلي; الأهلي القاهري; ~القلعة الحمراء | en Al Ahly; Al-Ahly; Al Ahly SC
ar نادي الزمالك; الزمالك; الزمالك المصري; ~القلعة البيضاء | en Zamalek; Zamalek SC
ar الإسماعيلي; النادي الإسماعيلي | en Ismaily; Ismaily SC
ar ~الترجي; الترجي التونسي; الترجي الرياضي | en Esperance de Tunis; Espérance; Espérance de Tunis | fr Espérance de Tunis
ar النجم الساحلي | en Etoile du Sahel | fr Étoile du Sahel
ar النادي الأفريقي; النادي الإفريقي | en Club Africain
ar النادي الصفاقسي | en CS Sfaxien
ar الوداد البيضاوي; ~الوداد; الوداد المغربي | en Wydad Casablanca; Wydad | fr Wydad de Casablanca
ar الرجاء البيضاوي; ~الرجاء; الرجاء المغربي | en Raja Casablanca; ~Raja | fr Raja de Casablanca
ar شبيبة القبائل | en JS Kabylie | fr JS Kabylie
ar وفاق سطيف | en ES Setif; ES Sétif
ar مولودية الجزائر | en MC Alger
ar الهلال السوداني | en Al-Hilal Omdurman
ar المريخ السوداني; ~المريخ | en Al-Merrikh
ar السد القطري; نادي السد; ~السد | en Al Sadd; Al-Sadd SC
ar الريان القطري; ~الريان | en Al-Rayyan SC
ar الدحيل القطري; ~الدحيل | en Al-Duhail
ar العين الإماراتي; نادي العين; ~العين | en Al Ain FC; Al-Ain FC
ar الوحدة الإماراتي; ~الوحدة | en Al Wahda FC
ar نادي الزوراء; الزوراء العراقي; ~الزوراء | en Al-Zawraa; Al-Zawra'a
ar القوة الجوية العراقي; نادي القوة الجوية; ~القوة الجوية | en Al-Quwa Al-Jawiya
ar نادي الشرطة العراقي; ~الشرطة | en Al-Shorta SC
ar الفيصلي الأردني; ~الفيصلي | en Al-Faisaly
ar الوحدات الأردني; ~الوحدات | en Al-Wehdat SC
ar القادسية الكويتي; ~القادسية | en Qadsia SC; Al-Qadsia
ar بيرسبوليس; برسبوليس | en Persepolis FC; ~Persepolis | fa پرسپولیس
ar استقلال طهران; ~استقلال | en Esteghlal FC; Esteghlal | fa استقلال تهران; ~استقلال
ar مازيمبي; تي بي مازيمبي | en TP Mazembe
ar كايزر تشيفس | en Kaizer Chiefs
ar ماميلودي صن داونز; صن داونز | en Mamelodi Sundowns
`,
};
