import { foldTerm } from '@khabar/language/analysis';

/** Words that tell what a passage is about where it changes what a name means: in sport a town is a club. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    sport: `
      مباراة المباراة مباريات المباريات مرمى مرماه هدف هدفين أهداف الدوري دوري الشوط شوط لاعب لاعبو اللاعب اللاعبين لاعبي المدرب مدرب مدربه
      منتخب المنتخب فريق الفريق فريقه تعادل التعادل الفوز فوزه فاز الكرة كرة ملعب الملعب ضيفه مضيفه نادي النادي بطولة البطولة كأس
      نهائي النهائي مهاجم مدافع حارس الهزيمة الترتيب نقطة رصيده الجولة الموسم يواجه بهدف بهدفين سجل الدقيقة ركلة الجزاء التشكيلة
      الاحتراف انتقال بطل البطل المجموعة تصفيات التصفيات`,
    business: `
      شركة الشركة شركات أسهم الأسهم سهم بورصة البورصة أرباح الأرباح مبيعات المبيعات سيارة السيارات سيارات طراز إنتاج الإنتاج مصنع
      سوق السوق الأسواق أسواق مليار مليون صفقة استثمار الاستثمار المستثمرين عائدات إيرادات منتج منتجات مساهمين الاكتتاب بنك البنوك`,
  },
  en: {
    sport: `
      match matches goal goals league season coach striker midfielder defender goalkeeper team teams club squad penalty half-time
      win wins won beat defeat draw cup championship tournament player players scored score fans stadium playoff playoffs inning
      quarterback touchdown points manager kick-off side title final semifinal semi-final game games league-leading halftime`,
    business: `
      shares stock stocks profit profits revenue sales company companies firm firms market markets billion million investors
      shareholders ceo merger acquisition earnings quarter percent bank banks product products brand manufacturer production`,
  },
};

export const topics = ['sport', 'business'] as const;

const topicsOf = new Map(
  Object.entries(table).map(([language, words]) => [
    language,
    new Map(
      topics.flatMap((topic, index) =>
        (words[topic] ?? '')
          .trim()
          .split(/\s+/)
          .map((word) => [foldTerm(word), index] as const),
      ),
    ),
  ]),
);

/** Index in {@link topics} of what a word tells; -1 for most. @param keys folded, as it is and without proclitics */
export const topicOf = (keys: readonly string[], language: string): number => {
  const words = topicsOf.get(language);
  for (const key of keys) {
    const topic = words?.get(key);
    if (topic !== undefined) return topic;
  }
  return -1;
};
