import { foldTerm } from '@khabar/language/analysis';

/** What the first word of a name says about it: شركة begins the name of an organisation, مدينة that of a place. */
export type HeadKind = 'organisation' | 'place' | 'event';

type Heads = Readonly<Record<HeadKind, string>>;

const arabic: Heads = {
  organisation: `
    وزارة حزب حركة منظمة شركة مجلس جامعة جمعية هيئة مؤسسة وكالة مصرف بنك صندوق نادي فريق منتخب اتحاد حلف جبهة لجنة محكمة برلمان كنيسة
    نقابة مجموعة قناة صحيفة جريدة مجلة إذاعة تلفزيون معهد كلية مدرسة مركز مستشفى جيش قوات كتائب سرايا ألوية تنظيم جماعة ميليشيا شرطة
    جهاز إدارة مديرية دائرة بعثة مفوضية بورصة مكتب مديرية شبكة رابطة ائتلاف تحالف كتلة تيار تكتل غرفة أكاديمية مكتبة متحف دار
    سفارة قنصلية ديوان نيابة بلدية خطوط طيران مصنع مطبعة فرقة لواء كتيبة فيلق حرس خارجية داخلية دفاع هلال صليب`,
  place: `
    مدينة قرية بلدة محافظة ولاية إقليم مقاطعة منطقة حي شارع ميدان ساحة نهر بحر بحيرة جبل جبال وادي جزيرة جزر خليج مضيق قناة صحراء
    مطار ميناء معبر مخيم قضاء ناحية دولة جمهورية مملكة إمارة سلطنة عاصمة شمال جنوب شرق غرب ضواحي ضاحية سهل هضبة شبه قارة سجن
    مسجد جامع كاتدرائية قصر ملعب استاد`,
  event: `
    كأس بطولة دوري مهرجان مؤتمر قمة معركة حرب ثورة انتفاضة جائزة عيد أولمبياد دورة معرض اتفاقية اتفاق معاهدة عملية مونديال
    هجمات أزمة غزوة`,
};

const english: Heads = {
  organisation: `
    ministry party company corporation corp inc ltd plc bank university college institute committee council commission union association
    agency organisation organization group club team court parliament church army forces police department office board league
    federation foundation society museum hospital airlines airways network times post news press channel records studios school
    academy force navy bureau authority fund alliance congress senate house band orchestra company co`,
  place: `
    city town village county province state region district street avenue road square river sea lake mount mountain mountains valley
    island islands bay gulf strait desert airport port north south east west northern southern eastern western central republic
    kingdom coast peninsula park bridge station stadium palace prison highway creek beach hills ocean cape fort territory`,
  event: `
    cup championship championships olympics festival conference summit war battle revolution uprising award awards prize games
    tournament treaty agreement act series season election crisis day`,
};

const kinds = ['organisation', 'place', 'event'] as const;

const tableOf = (heads: Heads): ReadonlyMap<string, HeadKind> =>
  new Map(
    [...kinds].reverse().flatMap((kind) =>
      heads[kind]
        .trim()
        .split(/\s+/)
        .map((word) => [foldTerm(word), kind] as const),
    ),
  );

const tables: Readonly<Record<string, ReadonlyMap<string, HeadKind>>> = { ar: tableOf(arabic), en: tableOf(english) };

/** @param keys of a word: as it is, and without its proclitics, folded */
export const headKindOf = (keys: readonly string[], language: string): HeadKind | undefined => {
  const table = tables[language];
  if (!table) return undefined;
  for (const key of keys) {
    const kind = table.get(key) ?? (key.startsWith('ال') ? table.get(key.slice(2)) : undefined);
    if (kind) return kind;
  }
  return undefined;
};
