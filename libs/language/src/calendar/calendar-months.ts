/** Month names of other calendars in the order of their year; alternatives are parted by a slash. */
export const hijriMonths: readonly string[] = [
  'محرم, صفر, ربيع الأول/ربيع أول, ربيع الآخر/ربيع الثاني/ربيع ثاني, جمادى الأولى/جمادى الأول/جمادي الأولى, جمادى الآخرة/جمادى الثانية/جمادى الآخر/جمادى الثاني, رجب, شعبان, رمضان, شوال, ذو القعدة/ذي القعدة/ذوالقعدة, ذو الحجة/ذي الحجة/ذوالحجة',
  'محرم/محرم الحرام, صفر المظفر, ربیع‌الاول/ربیع الاول/ر بیع الاول, ربیع‌الثانی/ربیع الثانی/ر بیع الثانی, جمادی‌الاول/جمادی الاول, جمادی‌الثانی/جمادی الثانی, رجب المرجب, شعبان المعظم, رمضان المبارک, شوال المکرم, ذیقعده/ذوالقعدۃ/ذیقعد, ذیحجه/ذوالحجۃ/ذی‌الحجه',
  'Muharram/Muharam, Safar, Rabiulawal/Rabi al-Awwal/Rabi I, Rabiulakhir/Rabi al-Thani/Rabi II, Jumadilawal/Jumada al-Awwal/Jumada I, Jumadilakhir/Jumada al-Thani/Jumada II, Rajab, Syakban/Shaban/Sha’ban, Ramadan, Syawal/Shawwal, Zulkaidah/Dhu al-Qadah/Dhul Qadah, Zulhijah/Dhu al-Hijjah/Dhul Hijjah',
];

/** Iran's, Afghanistan's in Dari and in Pashto, and Iran's in Latin letters. */
export const jalaliMonths: readonly string[] = [
  'فروردین, اردیبهشت, خرداد, تیر, مرداد/امرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند',
  'حمل, ثور, جوزا, سرطان, اسد, سنبله, میزان, عقرب, قوس, جدی, دلو, حوت',
  'وری, غویی, غبرگولی, چنگاښ, زمری, وږی, تله, لړم, لیندۍ, مرغومی, سلواغه, کب',
  'Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman, Esfand',
];
