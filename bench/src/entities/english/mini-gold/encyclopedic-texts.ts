/** The same as the texts of the news, in the manner of an encyclopedia. */
export const encyclopedicTexts: readonly string[] = [
  `[Marie Curie|person] (born [Maria Skłodowska|person]; 7 November 1867 – 4 July 1934) was a [Polish|misc] and later [French|misc] physicist who worked on radioactivity.
She was born in [Warsaw|place], then part of the [Russian Empire|place], and studied at the [University of Paris|organisation].
With her husband [Pierre Curie|person] she shared the 1903 [Nobel Prize in Physics|misc].
[Curie|person] died at a sanatorium in [Passy|place], [Haute-Savoie|place].`,
  `The [Danube|place] is the second-longest river in [Europe|place], after the [Volga|place].
It rises in the [Black Forest|place] of [Germany|place] and flows through or along ten countries, among them [Austria|place], [Hungary|place] and [Romania|place], before it empties into the [Black Sea|place].
[Vienna|place], [Budapest|place] and [Belgrade|place] lie on its banks.`,
  `[Nokia Corporation|organisation] is a [Finnish|misc] company based in [Espoo|place].
It was founded in 1865 by [Fredrik Idestam|person] as a pulp mill near [Tampere|place].
In 2014 [Nokia|organisation] sold its phone business to [Microsoft|organisation], and two years later it bought [Alcatel-Lucent|organisation].`,
  `[Abbey Road|misc] is the eleventh studio album by the [English|misc] rock band the [Beatles|organisation], released by [Apple Records|organisation].
Most of it was recorded at [EMI Studios|organisation] in [London|place] by the producer [George Martin|person].
[John Lennon|person] left the group soon after; [Paul McCartney|person] followed in 1970.
“[Something|misc]”, written by [George Harrison|person], was its first single.`,
  `[Ibn Battuta|person] was a [Berber|misc] [Maghrebi|misc] scholar who travelled widely between 1325 and 1354.
Born in [Tangier|place], [Morocco|place], he visited [Mecca|place], [Delhi|place], [Sumatra|place] and the court of the [Golden Horde|organisation].
His journeys are told in a book dictated to [Ibn Juzayy|person] in [Fez|place].`,
  `The [Battle of Hastings|misc] was fought on 14 October 1066 between the [Norman|misc] army of [William|person], Duke of [Normandy|place], and an [English|misc] army under King [Harold Godwinson|person].
It took place about seven miles northwest of [Hastings|place], close to the present town of [Battle|place], [East Sussex|place].
[Harold|person] was killed, and [William|person] was crowned at [Westminster Abbey|place].`,
  `[Toni Morrison|person] was an [American|misc] novelist and editor.
She grew up in [Lorain|place], [Ohio|place], and graduated from [Howard University|organisation] in 1953.
While working for [Random House|organisation] in [New York City|place] she wrote [The Bluest Eye|misc] and [Song of Solomon|misc].
[Morrison|person] taught at [Princeton University|organisation] until 2006.`,
  `[Mount Kenya|place] is the highest mountain in [Kenya|place] and the second-highest in [Africa|place], after [Kilimanjaro|place].
The first to reach its summit was [Halford Mackinder|person], in 1899.
The [Kikuyu|misc] and the [Maasai|misc] live on its slopes, and [Nanyuki|place] is the nearest town.`,
  `The [African National Congress|organisation] ([ANC|organisation]) is a political party in [South Africa|place].
It was founded in [Bloemfontein|place] in 1912 by [John Langalibalele Dube|person], [Sol Plaatje|person] and others.
[Nelson Mandela|person] led the party from 1991 to 1997, and [Thabo Mbeki|person] succeeded him.
The [ANC|organisation] governs with the [Democratic Alliance|organisation].`,
  `[Ella Fitzgerald|person] recorded for [Decca|organisation] and, from 1956, for [Verve Records|organisation], which [Norman Granz|person] had founded for her.
Her concerts in [West Berlin|place] and at the [Hollywood Bowl|place] were released as albums.
She worked with [Duke Ellington|person], [Louis Armstrong|person] and [Count Basie|person].`,
  `[Springfield|place] is a city in [Clark County|place], [Ohio|place], on the [Mad River|place].
[Wittenberg University|organisation] was founded there by [Lutherans|misc] in 1845.
The city was the home of [International Harvester|organisation] for most of the 20th century.
The actress [Lillian Gish|person] was born there.`,
  `[Ajax|organisation] is a football club from [Amsterdam|place] that plays in the [Eredivisie|misc].
Under [Rinus Michels|person] and with [Johan Cruyff|person] as its captain it won the [European Cup|misc] three times in a row.
[Cruyff|person] moved to [Barcelona|organisation] in 1973, where [Michels|person] was already the coach.
[Ajax|organisation] have played at the [Johan Cruyff Arena|place] since 1996.`,
];
