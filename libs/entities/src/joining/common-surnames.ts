/**
 * Surnames that are words of every day as well; folded. Alone they are taken for the person only where a title stands
 * before them, unless the first pass said so.
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  `
  صالح سعيد عادل كامل امين شريف كبير عام جديد ناصر حاكم سالم كريم نصر سلام عيد ربيع حرب سيف نور جمال كمال جلال هلال صادق
  خالد رشيد راشد طاهر ظاهر فاضل فاروق قاسم ماهر ماجد محسن مراد منير نجم نبيل وحيد وليد حكيم عزيز غالب فرج فهد فريد صبر
  عمار نجيب سعد سعاده بدر بكر حبيب حافظ حسن حمد حميد خليل رجب رمضان شعبان زين سليم شاهين شحاته صباح صقر عباس علي عمر محمد
  محمود احمد حسين مصطفي ابراهيم يوسف اسماعيل عثمان موسي عيسي يحيي داود سليمان عبدالله الله الدين الرئيس الوزير الملك
  الامير الشيخ السيد العام الاول الثاني الثالث الاعلي الجديد الكبير الشريف الحكيم الامين العربي الحسن الصالح السعيد
  العراقي المصري السوري اللبناني الاردني المغربي التونسي الجزائري الليبي السوداني اليمني الكويتي القطري البحريني العماني
  السعودي الاماراتي الفلسطيني التركي الايراني الهندي الفارسي الكردي الشامي البغدادي البصري الحلبي المقدسي الغربي الشرقي
  الشمالي الجنوبي المدني العسكري الوطني المحلي الدولي
  may will brown green white black young king bush rice rose hope grant banks woods hill hall field rivers stone wood long
  short small little good best day march english french major page price power church cook baker carter mason miller smith
  bell ball bird fox wolf love case cross gold frost snow waters west north south east english
  `
    .trim()
    .split(/\s+/),
);
