const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * First words of names of organisations that stand for the whole name once they have the article (حلف شمال الأطلسي,
 * then الحلف). Words that news uses as common nouns even so (الحكومة، الشركة، الحزب، المجلس) are not among them.
 */
export const headsThatStandAlone = setOf(`
  حلف مفوضيه اتحاد منظمه وكاله رابطه صندوق ائتلاف تحالف كونفدراليه فدراليه
`);

/** First words of a name that may be left out: حركة حماس, تنظيم داعش, شركة أرامكو. */
export const headsThatMayDrop = setOf(`
  حلف حركه تنظيم شركه صحيفه قناه وكاله جماعه حزب موقع منظمه مجموعه مؤسسه مجله شبكه نادي فريق ميليشيا مليشيا كتائب جبهه
  اذاعه بنك مصرف منصه تطبيق
`);

/** What follows the name of a company and is left out as often; folded, without stop. */
export const companyEndings = setOf(
  'inc corp corporation ltd limited co company plc llc llp ag gmbh sa nv spa group holdings',
);

/** English last words that stand for the whole name behind `the`: European Commission, then the Commission. */
export const englishHeadsThatStandAlone = setOf(`
  commission union council alliance bank fund agency league association federation university court committee foundation
  institute authority organization organisation
`);

/** Small words inside English names, which give no letter to the initials. */
export const unsoundedWords = setOf('of the and for in on to at de la du des et der und del y e');
