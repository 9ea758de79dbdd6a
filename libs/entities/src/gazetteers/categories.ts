/** What a list says about a name, as bits: a name may be several things at once. */
export const category = {
  given: 1 << 0,
  surname: 1 << 1,
  /** The whole name of a person whom Wikidata knows. */
  person: 1 << 2,
  /** Far oftener an ordinary word of the language than the name it also is. */
  ambiguous: 1 << 3,
  country: 1 << 4,
  /** A continent, a part of one, a province, a state of a federation. */
  region: 1 << 5,
  /** A capital, or a place of more than 300,000 inhabitants. */
  city: 1 << 6,
  /** More than 15,000 inhabitants. */
  town: 1 << 7,
  smallPlace: 1 << 8,
  /** Of a country or people: عراقي, العراقيون, Iraqi, Iraqis. */
  nationality: 1 << 9,
  /** A name that many bear. */
  frequentName: 1 << 10,
  /** Longer names begin with these words. */
  begins: 1 << 11,
  /** A word of Arabic texts that looks foreign and may write a name from abroad: found, not listed. */
  transliterated: 1 << 12,
} as const;

export type Category = keyof typeof category;

export const anyName = category.given | category.surname | category.person;
export const anyPlace = category.country | category.region | category.city | category.town | category.smallPlace;
