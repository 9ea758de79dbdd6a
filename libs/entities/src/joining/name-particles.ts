const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that make one unit of a name with the word behind them; folded. */
export const leadingParticles = setOf(`
  عبد ابو ابي ابا ام بن ابن بنت ال بو ولد ذو اولاد ايت سان سانت ماك مك فان فون دي دو دا لو لا دير دن دوس ديل ديلا بر
  van von der den de di da du del della dos das la le el al bin ibn ben bint abu abou abd umm st saint san santa mac ter ten
`);

/** Words that make one unit of a name with the word before them; folded. */
export const trailingParts = setOf('الدين الله الرب الاسلام الزمان');

/** Behind a name, but no part of it when names are compared; folded, without stop. */
export const generations = setOf('jr sr ii iii iv junior senior الابن الاب');
