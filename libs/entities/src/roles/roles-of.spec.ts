import { describe, expect, it } from '@jest/globals';
import { rolesIn } from './spec-support/marked-roles.js';

const beforeTheName = [
  ['أعلن المتحدث باسم الجيش الإسرائيلي {P:دانيال هاغاري} أن العملية انتهت.', 'المتحدث باسم الجيش الإسرائيلي'],
  ['قال الأمين العام للأمم المتحدة {P:أنطونيو غوتيريش} إن الوضع خطير.', 'الأمين العام للأمم المتحدة'],
  ['قالت رئيسة البنك المركزي الأوروبي {P:كريستين لاغارد} ذلك.', 'رئيسة البنك المركزي الأوروبي'],
  ['التقى {P:الكاظمي} رئيس الوزراء الأردني {P:بشر الخصاونة} في عمان.', 'رئيس الوزراء الأردني'],
  ['واجتمع بوزير الصحة {P:فوزي المهدي}.', 'وزير الصحة'],
  ['حذر المبعوث الخاص للأمم المتحدة إلى سوريا {P:غير بيدرسون} من ذلك.', 'المبعوث الخاص للأمم المتحدة إلى سوريا'],
  ['وقال مدير منظمة الصحة العالمية في أوروبا {P:هانس كلوغه} إنها انتهت.', 'مدير منظمة الصحة العالمية في أوروبا'],
  ['وقال الرئيس الراحل {P:ياسر عرفات} ذلك.', 'الرئيس'],
  ['صرح رئيس الاتحاد الدولي لكرة القدم (فيفا) {P:جياني إنفانتينو} بذلك.', 'رئيس الاتحاد الدولي لكرة القدم'],
  ['وصل نائب رئيس الوزراء وزير الخارجية {P:أيمن الصفدي}.', 'نائب رئيس الوزراء وزير الخارجية'],
  ['German Chancellor {P:Olaf Scholz} left.', 'German Chancellor'],
  ['{O:Apple} CEO {P:Tim Cook} spoke.', 'Apple CEO'],
  ['The mayor of {L:London}, {P:Sadiq Khan}, left.', 'mayor of London'],
  ['Former US president {P:Donald Trump} won.', 'Former US president'],
] as const;

const behindTheName = [
  ['وقال {P:جيك سوليفان}، مستشار الأمن القومي الأميركي، إنها تراقب.', 'مستشار الأمن القومي الأميركي'],
  ['وقال {P:فولفغانغ شويبله} رئيس البوندستاغ الألماني إن بلاده تدعمها.', 'رئيس البوندستاغ الألماني'],
  ['وصرح {P:خالد مشعل}، القيادي في حركة حماس، بذلك.', 'القيادي في حركة حماس'],
  ['وقالت {P:ليلى بن خليفة}، وهي ناشطة حقوقية، ذلك.', 'ناشطة'],
  ["{P:John Smith}, the company's chief executive, said so.", "company's chief executive"],
  ['{P:Jane Doe}, a spokeswoman for the ministry of health, denied it.', 'spokeswoman for the ministry of health'],
  ['{P:Alan Greenspan}, who was chairman of the {O:Federal Reserve}, left.', 'chairman of the Federal Reserve'],
  ['{P:Tom Brown}, 45, a teacher from {L:Leeds}, was hurt.', 'teacher'],
] as const;

describe('rolesOf', () => {
  it.each(beforeTheName)('finds the role before the name in %s', (marked, role) => {
    expect(rolesIn(marked).map(({ text }) => text)).toContain(role);
  });

  it.each(behindTheName)('finds the role behind the name in %s', (marked, role) => {
    expect(rolesIn(marked).map(({ text }) => text)).toContain(role);
  });

  it('gives a role between two names to the one behind it', () => {
    const [role] = rolesIn('التقى {P:الكاظمي} رئيس الوزراء الأردني {P:بشر الخصاونة}.');
    expect(role?.name).toBe('بشر الخصاونة');
  });

  it('gives a role behind a preposition to the name behind it, not to the one before', () => {
    const [role] = rolesIn('أكد {P:الكاظمي} لرئيسة المفوضية الأوروبية، {P:أورسولا فون دير لاين}، عزمه.');
    expect(role).toMatchObject({ text: 'رئيسة المفوضية الأوروبية', name: 'أورسولا فون دير لاين' });
  });

  it('knows of whom a role is said that stands alone elsewhere', () => {
    const roles = rolesIn(
      '{P:ينس ستولتنبرغ}، الأمين العام لحلف الناتو، هنا.\nرحب أمين عام\nقال الأمين العام لحلف الناتو ذلك.',
    );
    expect(roles.map(({ by, name }) => `${by} ${name}`)).toEqual([
      'apposition ينس ستولتنبرغ',
      'repetition ينس ستولتنبرغ',
    ]);
  });

  it('takes no form of address for a role', () => {
    expect(rolesIn('وصلت السيدة {P:فيروز} إلى المسرح.')).toEqual([]);
    expect(rolesIn('وصل الشيخ {P:زايد} إلى المسرح.')).toEqual([]);
    expect(rolesIn('Mr {P:John Smith} left.')).toEqual([]);
    expect(rolesIn('قال شيخ الأزهر {P:أحمد الطيب} ذلك.')).toHaveLength(1);
  });
});
