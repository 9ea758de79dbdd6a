export type RelativeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Units of time in all languages together, as they stand behind numbers. */
export const unitWords: Readonly<Record<RelativeUnit, string>> = {
  second:
    'second seconds sec secs s sekunde sekunden seconde secondes segundo segundos secondo secondi seconden sekunder sekund sekuntia sekunda sekund sekundy másodperce secunde δευτερόλεπτα saniye секунд секунды detik giây ثانية ثواني ثوان ثانیه שניות सेकंड সেকেন্ড วินาที 秒 초',
  minute:
    'minute minutes min mins m minuten minuto minutos minuti minuut minutter minut minuter minuuttia minuta minuty minúty minút minutou minutami minutama perce percce λεπτά λεπτό dakika dk минут минуты минуту мин хвилин хвилини хвилину минути menit phút dakika dakikada دقيقة دقائق دقایق دقیقه منٹ דקות דקה मिनट মিনিট นาที 分 분',
  hour: 'hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren time timer timme timmar tuntia tunti klukkustund godzin godziny godzinę godz hodin hodiny hodinou hodinami órája órával ora ώρες ώρα saat час часа часов годин години годину jam giờ saa masaa ساعة ساعات ساعت گھنٹے گھنٹہ שעות שעה घंटे घंटा ঘণ্টা ชั่วโมง 時 时 時間 小 시간',
  day: 'day days d tag tage tagen jour jours j día días dia dias giorno giorni dag dagen dage dager dagar päivää päivä dni dzień dnem dny dňami napja nappal zile zi μέρες ημέρες ημέρα gün день дня дней дні днів день дни дена hari ngày siku يوم أيام ايام روز دن ימים יום दिन দিন วัน 天 日 일',
  week: 'week weeks w woche wochen semaine semaines semana semanas settimana settimane weken uge uger uke uker vecka veckor viikkoa viikko tydzień tygodnie tygodni týdny týdnem týždňom hete héttel săptămâni săptămână εβδομάδες εβδομάδα hafta неделю недели недель тиждень тижні тижнів седмици minggu pekan tuần wiki أسبوع أسابيع هفته ہفتے שבועות שבוע सप्ताह हफ़्ते সপ্তাহ สัปดาห์ 週 周 주',
  month:
    'month months mo monat monate monaten mois mes meses mês mese mesi maand maanden måned måneder månad månader kuukautta kuukausi miesiąc miesiące miesięcy měsíci měsícem mesiacmi hónapja hónappal luni lună μήνες μήνα ay месяц месяца месяцев місяць місяці місяців месеца bulan tháng mwezi miezi شهر أشهر شهور ماه مہینے חודשים חודש महीने মাস เดือน 月 개월',
  year: 'year years yr y jahr jahre jahren an ans année années año años ano anos anno anni jaar år vuotta vuosi lata lat rok roky lety rokmi éve évvel ani χρόνια χρόνο έτη yıl sene год года лет рік роки років години tahun năm mwaka miaka سنة سنوات عام أعوام سال שנים שנה साल বছর ปี 年 년',
};

/** Two of a unit in one word. */
export const dualWords: Readonly<Record<RelativeUnit, string>> = {
  second: 'ثانيتين',
  minute: 'دقيقتين',
  hour: 'ساعتين שעתיים',
  day: 'يومين יומיים',
  week: 'أسبوعين שבועיים',
  month: 'شهرين חודשיים',
  year: 'سنتين عامين שנתיים',
};

/** Words that make a span one before now; they stand before it or behind it. */
export const agoWords =
  'ago vor il-y-a hace há ha fa faz geleden siden sedan sitten temu před pred ezelőtt acum πριν önce назад тому преди lalu trước iliyopita zilizopita पहले আগে ที่แล้ว ที่ผ่านมา ก่อน 前 전 منذ قبل پیش پہلے לפני ממש'.replaceAll(
    'il-y-a',
    'y',
  );

export const oneWords =
  'a an one ein eine einer einem einen un une una uno um uma een en et ett jeden jednu jedną egy o um μία ένα bir один одну одна одне satu một moja واحد واحدة یک ایک אחת אחד एक এক 一';

/** Words for a day, counted back from today. */
export const dayWords: readonly (readonly [daysAgo: number, words: string])[] = [
  [
    0,
    'today heute aujourd hoy hoje oggi vandaag idag tänään dzisiaj dziś dnes ma azi astăzi σήμερα bugün сегодня сьогодні днес leo اليوم امروز آج היום आज আজ วันนี้ 오늘 今',
  ],
  [
    1,
    'yesterday gestern hier ayer ontem ieri gisteren igår eilen wczoraj včera včera tegnap χθες εχθές χτες dün вчера вчора kemarin jana أمس امس البارحة دیروز کل_گذشته אתמול वापस_कल গতকাল เมื่อวาน เมื่อวานนี้ 어제 昨',
  ],
  [
    2,
    'vorgestern anteayer anteontem eergisteren przedwczoraj předevčírem позавчера позавчора أول_أمس پریروز שלשום 그저께',
  ],
];
