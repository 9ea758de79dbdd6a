/** Adjectives of countries and peoples; those in -an, -i, -er take a plural in -s, the others stand as they are. */
const regular =
  'Afghan Albanian Algerian American Andorran Angolan Antiguan Argentinian Armenian Aruban Asian Australian Austrian ' +
  'Azerbaijani Azeri Bahamian Bahraini Bangladeshi Barbadian Belarusian Belgian Belizean Bermudan Bolivian Bosnian ' +
  'Brazilian Bruneian Bulgarian Burundian Cambodian Cameroonian Canadian Catalan Chadian Chechen Chilean Colombian ' +
  'Comorian Congolese Croat Croatian Cuban Cypriot Czech Djiboutian Dominican Ecuadorian Egyptian Emirati Eritrean ' +
  'Estonian Ethiopian European Fijian Filipino Gabonese Gambian Georgian German Ghanaian Greek Grenadian Guatemalan ' +
  'Guinean Guyanese Haitian Honduran Hungarian Icelander Indian Indonesian Iranian Iraqi Israeli Italian Ivorian ' +
  'Jamaican Jordanian Kazakh Kenyan Korean Kosovan Kurd Kuwaiti Kyrgyz Laotian Latvian Liberian Libyan Lithuanian ' +
  'Luxembourger Macedonian Malawian Malaysian Maldivian Malian Mauritanian Mauritian Mexican Moldovan Mongolian ' +
  'Montenegrin Moroccan Mozambican Namibian Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palestinian ' +
  'Panamanian Paraguayan Persian Peruvian Pole Qatari Romanian Russian Rwandan Samoan Saudi Scot Senegalese Serb ' +
  'Serbian Singaporean Slovak Slovene Slovenian Somali Soviet Spaniard Sudanese Swede Syrian Tajik Tanzanian Tatar ' +
  'Tibetan Togolese Tongan Tunisian Turk Turkmen Ugandan Ukrainian Uruguayan Uighur Uyghur Uzbek Venezuelan Yemeni ' +
  'Yugoslav Zambian Zimbabwean African Arab Scandinavian Dane Finn Briton New_Zealander Icelander Berber Pashtun';

const unchanging =
  'British English Scottish Welsh Irish French Spanish Portuguese Dutch Danish Swedish Finnish Polish Turkish Kurdish ' +
  'Icelandic Swiss Chinese Japanese Vietnamese Burmese Lebanese Maltese Sinhalese Taiwanese Thai Beninese Bhutanese ' +
  'Burkinabe Nepalese Arabian Arabic Latin_American South_African North_Korean South_Korean Sri_Lankan South_Sudanese ' +
  'Costa_Rican Puerto_Rican Saudi_Arabian New_Zealand Hong_Kong Englishman Englishmen Frenchman Frenchmen Irishman ' +
  'Irishmen Dutchman Scotsman Welshman Argentine Argentines Slavic Nordic Hellenic Basque Flemish Bavarian Siberian ' +
  'Equatorial_Guinean Papua_New_Guinean Sierra_Leonean San_Marinese Cape_Verdean East_Timorese Trinidadian Surinamese';

const named = (list: string): string[] => list.split(' ').map((word) => word.replaceAll('_', ' '));

export const englishNationalities: readonly string[] = [
  ...named(regular).flatMap((demonym) => [demonym, `${demonym}s`]),
  ...named(unchanging),
];
