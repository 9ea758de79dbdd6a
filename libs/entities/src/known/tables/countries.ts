import type { Table } from '../read-rows.js';

/**
 * Countries and territories by their ISO 3166 code. The first names are those of CLDR 48 (licence Unicode-3.0), where news does not
 * call the country otherwise.
 */
export const countries: Table = {
  type: 'place',
  kind: 'country',
  rows: `
AF | ar أفغانستان; افغانستان | en Afghanistan | es Afganistán | tr Afganistan | fa افغانستان
AL | ar ألبانيا | en Albania | fr Albanie | de Albanien | tr Arnavutluk | fa آلبانی
DZ | ar الجزائر; الجمهورية الجزائرية | en Algeria | fr Algérie | de Algerien | es Argelia | tr Cezayir | fa الجزایر
AD | ar أندورا | en Andorra | fr Andorre | fa آندورا
AO | ar أنغولا | en Angola | fa آنگولا
AG | ar أنتيغوا وبربودا | en Antigua and Barbuda | fr Antigua-et-Barbuda | de Antigua und Barbuda | es Antigua y Barbuda | tr Antigua ve Barbuda | fa آنتیگوا و باربودا
AR | ar الأرجنتين | en Argentina | fr Argentine | de Argentinien | tr Arjantin | fa آرژانتین
AM | ar أرمينيا; ارمينيا | en Armenia | fr Arménie | de Armenien | tr Ermenistan | fa ارمنستان
AU | ar أستراليا; استراليا | en Australia | fr Australie | de Australien | tr Avustralya | fa استرالیا
AT | ar النمسا | en Austria | fr Autriche | de Österreich | tr Avusturya | fa اتریش
AZ | ar أذربيجان; اذربيجان | en Azerbaijan | fr Azerbaïdjan | de Aserbaidschan | es Azerbaiyán | tr Azerbaycan | fa جمهوری آذربایجان
BS | ar جزر البهاما | en Bahamas | tr Bahamalar | fa باهاما
BH | ar البحرين; مملكة البحرين | en Bahrain; Kingdom of Bahrain | fr Bahreïn | es Baréin | tr Bahreyn | fa بحرین
BD | ar بنغلاديش; بنجلاديش; بنغلادش | en Bangladesh | de Bangladesch | es Bangladés | tr Bangladeş | fa بنگلادش
BB | ar بربادوس | en Barbados | fr Barbade | fa باربادوس
BY | ar بيلاروس; بيلاروسيا; روسيا البيضاء | en Belarus | fr Biélorussie | es Bielorrusia | fa بلاروس
BE | ar بلجيكا | en Belgium | fr Belgique | de Belgien | es Bélgica | tr Belçika | fa بلژیک
BZ | ar بليز | en Belize | es Belice | fa بلیز
BJ | ar ~بنين | en Benin | fr Bénin | es Benín | fa بنین
BT | ar بوتان | en Bhutan | fr Bhoutan | es Bután | tr Butan | fa بوتان
BO | ar بوليفيا | en Bolivia | fr Bolivie | de Bolivien | tr Bolivya | fa بولیوی
BA | ar البوسنة والهرسك; البوسنة; بوسنيا | en Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina | fr Bosnie-Herzégovine; Bosnie | de Bosnien und Herzegowina; Bosnien | es Bosnia y Herzegovina; Bosnia | tr Bosna-Hersek; Bosna | fa بوسنی و هرزگوین; بوسنی
BW | ar بوتسوانا | en Botswana | de Botsuana | es Botsuana | tr Botsvana | fa بوتسوانا
BR | ar البرازيل | en Brazil | fr Brésil | de Brasilien | es Brasil | tr Brezilya | fa برزیل
BN | ar بروناي | en Brunei | de Brunei Darussalam | es Brunéi | fa برونئی
BG | ar بلغاريا | en Bulgaria | fr Bulgarie | de Bulgarien | tr Bulgaristan | fa بلغارستان
BF | ar بوركينا فاسو | en Burkina Faso | fa بورکینافاسو
BI | ar بوروندي | en Burundi | fa بوروندی
KH | ar كمبوديا | en Cambodia | fr Cambodge | de Kambodscha | es Camboya | tr Kamboçya | fa کامبوج
CM | ar الكاميرون | en Cameroon | fr Cameroun | de Kamerun | es Camerún | tr Kamerun | fa کامرون
CA | ar كندا | en Canada | de Kanada | es Canadá | tr Kanada | fa کانادا
CV | ar الرأس الأخضر | en Cape Verde; Cabo Verde | fr Cap-Vert | de Cabo Verde | es Cabo Verde | tr Cabo Verde | fa کیپ‌ورد
CF | ar أفريقيا الوسطى; جمهورية أفريقيا الوسطى; إفريقيا الوسطى | en Central African Republic; ~CAR | fr République centrafricaine; Centrafrique | de Zentralafrikanische Republik | es República Centroafricana | tr Orta Afrika Cumhuriyeti | fa جمهوری افریقای مرکزی
TD | ar تشاد | en Chad; ~Chad | fr Tchad | de Tschad | tr Çad | fa چاد
CL | ar تشيلي; شيلي | en Chile | fr Chili | tr Şili | fa شیلی
CN | ar الصين; جمهورية الصين الشعبية; الصين الشعبية | en China; People's Republic of China; PRC; mainland China | fr Chine; République populaire de Chine | de China; Volksrepublik China | es China; República Popular China | tr Çin; Çin Halk Cumhuriyeti | fa چین
CO | ar كولومبيا | en Colombia | fr Colombie | de Kolumbien | tr Kolombiya | fa کلمبیا
KM | ar جزر القمر | en Comoros | fr Comores | de Komoren | es Comoras | tr Komorlar | fa کومور
CG | ar جمهورية الكونغو; الكونغو برازافيل; ~الكونغو | en Republic of the Congo; Congo-Brazzaville; ~Congo | fr République du Congo; Congo-Brazzaville; ~Congo | de Republik Kongo; ~Kongo | es República del Congo; ~Congo | tr Kongo Cumhuriyeti | fa جمهوری کنگو
CD | ar الكونغو الديمقراطية; جمهورية الكونغو الديمقراطية; الكونغو الديموقراطية; ~الكونغو | en Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa | fr République démocratique du Congo; RDC; RD Congo | de Demokratische Republik Kongo; DR Kongo | es República Democrática del Congo | tr Kongo Demokratik Cumhuriyeti | fa جمهوری دموکراتیک کنگو
CR | ar كوستاريكا | en Costa Rica | tr Kosta Rika | fa کاستاریکا
CI | ar ساحل العاج; كوت ديفوار; الكوت ديفوار | en Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | fa ساحل عاج
HR | ar كرواتيا | en Croatia | fr Croatie | de Kroatien | es Croacia | tr Hırvatistan | fa کرواسی
CU | ar كوبا | en Cuba | de Kuba | tr Küba | fa کوبا
CY | ar قبرص; جمهورية قبرص | en Cyprus | fr Chypre | de Zypern | es Chipre | tr Kıbrıs | fa قبرس
CZ | ar التشيك; جمهورية التشيك; تشيكيا | en Czech Republic; Czechia | fr République tchèque; Tchéquie | de Tschechien; Tschechische Republik | es República Checa; Chequia | tr Çekya | fa چک
DK | ar الدنمارك; الدانمارك; الدانمرك | en Denmark | fr Danemark | de Dänemark | es Dinamarca | tr Danimarka | fa دانمارک
DJ | ar جيبوتي | en Djibouti | de Dschibuti | es Yibuti | tr Cibuti | fa جیبوتی
DM | ar دومينيكا | en Dominica | fr Dominique | tr Dominika | fa دومینیکا
DO | ar جمهورية الدومينيكان; الدومينيكان | en Dominican Republic | fr République dominicaine | de Dominikanische Republik | es República Dominicana | tr Dominik Cumhuriyeti | fa جمهوری دومینیکن
EC | ar الإكوادور | en Ecuador | fr Équateur | tr Ekvador | fa اکوادور
EG | ar مصر; جمهورية مصر العربية | en Egypt; Arab Republic of Egypt | fr Égypte | de Ägypten | es Egipto | tr Mısır | fa مصر
SV | ar السلفادور | en El Salvador | fr Salvador | fa السالوادور
GQ | ar غينيا الاستوائية | en Equatorial Guinea | fr Guinée équatoriale | de Äquatorialguinea | es Guinea Ecuatorial | tr Ekvator Ginesi | fa گینهٔ استوایی
ER | ar إريتريا; أريتريا; ارتيريا | en Eritrea | fr Érythrée | tr Eritre | fa اریتره
EE | ar إستونيا | en Estonia | fr Estonie | de Estland | tr Estonya | fa استونی
SZ | ar إسواتيني; سوازيلاند | en Eswatini; Swaziland | es Esuatini | tr Esvatini | fa اسواتینی
ET | ar إثيوبيا; أثيوبيا; الحبشة | en Ethiopia | fr Éthiopie | de Äthiopien | es Etiopía | tr Etiyopya | fa اتیوپی
FJ | ar فيجي | en Fiji | fr Fidji | de Fidschi | es Fiyi | fa فیجی
FI | ar فنلندا | en Finland | fr Finlande | de Finnland | es Finlandia | tr Finlandiya | fa فنلاند
FR | ar فرنسا; الجمهورية الفرنسية | en France | de Frankreich | es Francia | tr Fransa | fa فرانسه
GA | ar الغابون; الجابون | en Gabon | de Gabun | es Gabón | fa گابن
GM | ar غامبيا; جامبيا | en Gambia; The Gambia | fr Gambie | tr Gambiya | fa گامبیا
GE | ar جورجيا | en ~Georgia | fr Géorgie | de Georgien | tr Gürcistan | fa گرجستان
DE | ar ألمانيا; المانيا; جمهورية ألمانيا الاتحادية; ألمانيا الاتحادية | en Germany; Federal Republic of Germany | fr Allemagne; République fédérale d'Allemagne | de Deutschland; Bundesrepublik Deutschland; ~Bundesrepublik | es Alemania | tr Almanya | fa آلمان
GH | ar غانا | en Ghana | tr Gana | fa غنا
GR | ar اليونان; ~الإغريق | en Greece | fr Grèce | de Griechenland | es Grecia | tr Yunanistan | fa یونان
GD | ar غرينادا | en Grenada | fr Grenade | es Granada | fa گرنادا
GT | ar غواتيمالا; جواتيمالا | en Guatemala | fa گواتمالا
GN | ar غينيا | en Guinea | fr Guinée | tr Gine | fa گینه
GW | ar غينيا بيساو | en Guinea-Bissau | fr Guinée-Bissau | es Guinea-Bisáu | tr Gine-Bissau | fa گینهٔ بیسائو
GY | ar غيانا | en Guyana | fa گویان
HT | ar هايتي | en Haiti | fr Haïti | es Haití | fa هائیتی
HN | ar هندوراس | en Honduras | fa هندوراس
HU | ar المجر; هنغاريا | en Hungary | fr Hongrie | de Ungarn | es Hungría | tr Macaristan | fa مجارستان
IS | ar آيسلندا | en Iceland | fr Islande | de Island | es Islandia | tr İzlanda | fa ایسلند
IN | ar الهند; جمهورية الهند | en India | fr Inde | de Indien | tr Hindistan | fa هند
ID | ar إندونيسيا; أندونيسيا | en Indonesia | fr Indonésie | de Indonesien | tr Endonezya | fa اندونزی
IR | ar إيران; الجمهورية الإسلامية الإيرانية; جمهورية إيران الإسلامية | en Iran; Islamic Republic of Iran; ~Islamic Republic | fr Iran; République islamique d'Iran | de Iran; Islamische Republik Iran | es Irán | tr İran | fa ایران; جمهوری اسلامی ایران; ~جمهوری اسلامی
IQ | ar العراق; جمهورية العراق | en Iraq; Republic of Iraq | fr Irak | de Irak | es Irak | tr Irak | fa عراق
IE | ar أيرلندا; إيرلندا; ايرلندا; جمهورية أيرلندا | en Ireland; Republic of Ireland | fr Irlande | de Irland | es Irlanda | tr İrlanda | fa ایرلند
IL | ar إسرائيل; دولة إسرائيل | en Israel; State of Israel | fr Israël | tr İsrail | fa اسرائیل
IT | ar إيطاليا; ايطاليا | en Italy | fr Italie | de Italien | es Italia | tr İtalya | fa ایتالیا
JM | ar جامايكا | en Jamaica | fr Jamaïque | de Jamaika | tr Jamaika | fa جامائیکا
JP | ar اليابان | en Japan | fr Japon | es Japón | tr Japonya | fa ژاپن
JO | ar الأردن; المملكة الأردنية الهاشمية; المملكة الأردنية | en Jordan; Hashemite Kingdom of Jordan | fr Jordanie | de Jordanien | es Jordania | tr Ürdün | fa اردن
KZ | ar كازاخستان; كازخستان | en Kazakhstan | de Kasachstan | es Kazajistán | tr Kazakistan | fa قزاقستان
KE | ar كينيا | en Kenya | de Kenia | es Kenia | fa کنیا
KI | ar كيريباتي | en Kiribati | fa کیریباتی
KP | ar كوريا الشمالية; جمهورية كوريا الديمقراطية الشعبية; كوريا الديمقراطية | en North Korea; DPRK; Democratic People's Republic of Korea | fr Corée du Nord | de Nordkorea | es Corea del Norte | tr Kuzey Kore | fa کرهٔ شمالی
KR | ar كوريا الجنوبية; جمهورية كوريا | en South Korea; Republic of Korea; ROK | fr Corée du Sud | de Südkorea | es Corea del Sur | tr Güney Kore | fa کرهٔ جنوبی
KW | ar الكويت; دولة الكويت | en Kuwait | fr Koweït | tr Kuveyt | fa کویت
KG | ar قيرغيزستان; قرغيزستان; قرغيزيا | en Kyrgyzstan | fr Kirghizstan | de Kirgisistan | es Kirguistán | tr Kırgızistan | fa قرقیزستان
LA | ar لاوس | en Laos | fa لائوس
LV | ar لاتفيا | en Latvia | fr Lettonie | de Lettland | es Letonia | tr Letonya | fa لتونی
LB | ar لبنان; الجمهورية اللبنانية | en Lebanon | fr Liban | de Libanon | es Líbano | tr Lübnan | fa لبنان
LS | ar ليسوتو | en Lesotho | es Lesoto | fa لسوتو
LR | ar ليبيريا | en Liberia | tr Liberya | fa لیبریا
LY | ar ليبيا; الجماهيرية الليبية | en Libya | fr Libye | de Libyen | es Libia | fa لیبی
LI | ar ليختنشتاين | en Liechtenstein | fa لیختن‌اشتاین
LT | ar ليتوانيا | en Lithuania | fr Lituanie | de Litauen | es Lituania | tr Litvanya | fa لیتوانی
LU | ar لوكسمبورغ | en Luxembourg | de Luxemburg | es Luxemburgo | tr Lüksemburg | fa لوکزامبورگ
MG | ar مدغشقر | en Madagascar | de Madagaskar | tr Madagaskar | fa ماداگاسکار
MW | ar ملاوي | en Malawi | es Malaui | tr Malavi | fa مالاوی
MY | ar ماليزيا | en Malaysia | fr Malaisie | es Malasia | tr Malezya | fa مالزی
MV | ar المالديف; جزر المالديف | en Maldives | de Malediven | es Maldivas | tr Maldivler | fa مالدیو
ML | ar ~مالي | en Mali | fa مالی
MT | ar مالطا; مالطة | en Malta | fr Malte | fa مالت
MH | ar جزر مارشال | en Marshall Islands | fr Îles Marshall | de Marshallinseln | es Islas Marshall | tr Marshall Adaları | fa جزایر مارشال
MR | ar موريتانيا; الجمهورية الإسلامية الموريتانية | en Mauritania | fr Mauritanie | de Mauretanien | tr Moritanya | fa موریتانی
MU | ar موريشيوس | en Mauritius | fr Maurice | es Mauricio | fa موریس
MX | ar المكسيك | en Mexico | fr Mexique | de Mexiko | es México | tr Meksika | fa مکزیک
FM | ar ميكرونيزيا | en Micronesia | fr Micronésie | de Mikronesien | tr Mikronezya | fa میکرونزی
MD | ar مولدوفا | en Moldova | fr Moldavie | de Republik Moldau | es Moldavia | fa مولداوی
MC | ar موناكو | en Monaco | es Mónaco | tr Monako | fa موناکو
MN | ar منغوليا | en Mongolia | fr Mongolie | de Mongolei | tr Moğolistan | fa مغولستان
ME | ar الجبل الأسود | en Montenegro | fr Monténégro | tr Karadağ | fa مونته‌نگرو
MA | ar المغرب; المملكة المغربية | en Morocco; Kingdom of Morocco | fr Maroc | de Marokko | es Marruecos | tr Fas | fa مراکش
MZ | ar موزمبيق; موزامبيق | en Mozambique | de Mosambik | tr Mozambik | fa موزامبیک
MM | ar ميانمار; بورما | en Myanmar; Burma | fr Birmanie; Myanmar | de Myanmar; Birma | es Myanmar; Birmania | fa میانمار
NA | ar ناميبيا | en Namibia | fr Namibie | tr Namibya | fa نامیبیا
NR | ar ناورو | en Nauru | fa نائورو
NP | ar نيبال | en Nepal | fr Népal | fa نپال
NL | ar هولندا | en Netherlands; the Netherlands; Holland | fr Pays-Bas; Hollande | de Niederlande; Holland | es Países Bajos; Holanda | tr Hollanda | fa هلند
NZ | ar نيوزيلندا; نيوزلندا | en New Zealand | fr Nouvelle-Zélande | de Neuseeland | es Nueva Zelanda | tr Yeni Zelanda | fa نیوزیلند
NI | ar نيكاراغوا; نيكاراجوا | en Nicaragua | tr Nikaragua | fa نیکاراگوئه
NE | ar النيجر | en Niger | es Níger | tr Nijer | fa نیجر
NG | ar نيجيريا | en Nigeria | tr Nijerya | fa نیجریه
MK | ar مقدونيا الشمالية; مقدونيا | en North Macedonia; Macedonia; Republic of North Macedonia | fr Macédoine du Nord | de Nordmazedonien | es Macedonia del Norte | tr Kuzey Makedonya | fa مقدونیهٔ شمالی
NO | ar النرويج | en Norway | fr Norvège | de Norwegen | es Noruega | tr Norveç | fa نروژ
OM | ar سلطنة عمان; ~عمان; عُمان | en Oman; Sultanate of Oman | es Omán | tr Umman | fa عمان
PK | ar باكستان; جمهورية باكستان الإسلامية | en Pakistan | es Pakistán | fa پاکستان
PW | ar بالاو | en Palau | fr Palaos | es Palaos | fa پالائو
PS | ar فلسطين; الأراضي الفلسطينية; دولة فلسطين; الأراضي الفلسطينية المحتلة | en Palestine; Palestinian territories; State of Palestine; occupied Palestinian territories | fr Palestine; territoires palestiniens | de Palästina; palästinensische Gebiete; Palästinensergebiete | es Palestina; territorios palestinos | tr Filistin | fa فلسطین
PA | ar بنما | en Panama | es Panamá | fa پاناما
PG | ar بابوا غينيا الجديدة | en Papua New Guinea | fr Papouasie-Nouvelle-Guinée | de Papua-Neuguinea | es Papúa Nueva Guinea | tr Papua Yeni Gine | fa پاپوا گینهٔ نو
PY | ar باراغواي; باراجواي | en Paraguay | fa پاراگوئه
PE | ar بيرو | en Peru | fr Pérou | es Perú | fa پرو
PH | ar الفلبين; الفيليبين | en Philippines; the Philippines | de Philippinen | es Filipinas | tr Filipinler | fa فیلیپین
PL | ar بولندا | en Poland | fr Pologne | de Polen | es Polonia | tr Polonya | fa لهستان
PT | ar البرتغال | en Portugal | tr Portekiz | fa پرتغال
QA | ar قطر; دولة قطر | en Qatar | de Katar | es Catar | tr Katar | fa قطر
RO | ar رومانيا | en Romania | fr Roumanie | de Rumänien | es Rumanía | tr Romanya | fa رومانی
RU | ar روسيا; روسيا الاتحادية; الاتحاد الروسي | en Russia; Russian Federation | fr Russie; Fédération de Russie | de Russland; Russische Föderation | es Rusia; Federación de Rusia | tr Rusya; Rusya Federasyonu | fa روسیه
RW | ar رواندا | en Rwanda | de Ruanda | es Ruanda | tr Ruanda | fa رواندا
KN | ar سانت كيتس ونيفيس | en Saint Kitts and Nevis; St Kitts and Nevis | fr Saint-Christophe-et-Niévès | de St. Kitts und Nevis | es San Cristóbal y Nieves | tr Saint Kitts ve Nevis | fa سنت کیتس و نویس
LC | ar سانت لوسيا | en Saint Lucia; St Lucia; St. Lucia | fr Sainte-Lucie | es Santa Lucía | fa سنت لوسیا
VC | ar سانت فنسنت والغرينادين; سانت فنسنت وجزر غرينادين | en Saint Vincent and the Grenadines | fr Saint-Vincent-et-les Grenadines | de St. Vincent und die Grenadinen | es San Vicente y las Granadinas | tr Saint Vincent ve Grenadinler | fa سنت وینسنت و گرنادین
WS | ar ساموا | en Samoa | fa ساموآ
SM | ar سان مارينو | en San Marino | fr Saint-Marin | fa سان‌مارینو
ST | ar ساو تومي وبرينسيبي | en São Tomé and Príncipe | fr Sao Tomé-et-Principe | de São Tomé und Príncipe | es Santo Tomé y Príncipe | tr Sao Tome ve Principe | fa سائوتومه و پرینسیپ
SA | ar السعودية; المملكة العربية السعودية; العربية السعودية | en Saudi Arabia; Kingdom of Saudi Arabia; KSA | fr Arabie saoudite | de Saudi-Arabien; Saudiarabien | es Arabia Saudita; Arabia Saudí | tr Suudi Arabistan | fa عربستان سعودی; عربستان
SN | ar السنغال | en Senegal | fr Sénégal | fa سنگال
RS | ar صربيا | en Serbia | fr Serbie | de Serbien | tr Sırbistan | fa صربستان
SC | ar سيشل | en Seychelles | de Seychellen | tr Seyşeller | fa سیشل
SL | ar سيراليون | en Sierra Leone | es Sierra Leona | fa سیرالئون
SG | ar سنغافورة | en Singapore | fr Singapour | de Singapur | es Singapur | tr Singapur | fa سنگاپور
SK | ar سلوفاكيا | en Slovakia | fr Slovaquie | de Slowakei | es Eslovaquia | tr Slovakya | fa اسلواکی
SI | ar سلوفينيا | en Slovenia | fr Slovénie | de Slowenien | es Eslovenia | tr Slovenya | fa اسلوونی
SB | ar جزر سليمان | en Solomon Islands | fr Îles Salomon | de Salomonen | es Islas Salomón | tr Solomon Adaları | fa جزایر سلیمان
SO | ar الصومال | en Somalia | fr Somalie | tr Somali | fa سومالی
ZA | ar جنوب أفريقيا; جنوب إفريقيا | en South Africa | fr Afrique du Sud | de Südafrika | es Sudáfrica | tr Güney Afrika | fa افریقای جنوبی
SS | ar جنوب السودان; دولة جنوب السودان | en South Sudan | fr Soudan du Sud | de Südsudan | es Sudán del Sur | tr Güney Sudan | fa سودان جنوبی
ES | ar إسبانيا; أسبانيا; اسبانيا | en Spain | fr Espagne | de Spanien | es España | tr İspanya | fa اسپانیا
LK | ar سريلانكا | en Sri Lanka | fa سری‌لانکا
SD | ar السودان; جمهورية السودان | en Sudan | fr Soudan | es Sudán | fa سودان
SR | ar سورينام | en Suriname | es Surinam | tr Surinam | fa سورینام
SE | ar السويد | en Sweden | fr Suède | de Schweden | es Suecia | tr İsveç | fa سوئد
CH | ar سويسرا | en Switzerland | fr Suisse | de Schweiz | es Suiza | tr İsviçre | fa سوئیس
SY | ar سوريا; سورية; الجمهورية العربية السورية | en Syria; Syrian Arab Republic | fr Syrie | de Syrien | es Siria | tr Suriye | fa سوریه
TW | ar تايوان | en Taiwan; Republic of China | fr Taïwan | es Taiwán | tr Tayvan | fa تایوان
TJ | ar طاجيكستان | en Tajikistan | fr Tadjikistan | de Tadschikistan | es Tayikistán | tr Tacikistan | fa تاجیکستان
TZ | ar تنزانيا; تنزانيا الاتحادية | en Tanzania | fr Tanzanie | de Tansania | tr Tanzanya | fa تانزانیا
TH | ar تايلاند; تايلند | en Thailand | fr Thaïlande | es Tailandia | tr Tayland | fa تایلند
TL | ar تيمور الشرقية; تيمور ليشتي | en East Timor; Timor-Leste | fr Timor oriental | fa تیمور-لسته
TG | ar توغو | en Togo | fa توگو
TO | ar تونغا | en Tonga | fa تونگا
TT | ar ترينيداد وتوباغو | en Trinidad and Tobago; ~Trinidad | fr Trinité-et-Tobago | de Trinidad und Tobago | es Trinidad y Tobago | tr Trinidad ve Tobago | fa ترینیداد و توباگو
TN | ar تونس; الجمهورية التونسية | en Tunisia | fr Tunisie | de Tunesien | es Túnez | tr Tunus | fa تونس
TR | ar تركيا; الجمهورية التركية | en Turkey; Türkiye; Turkiye | fr Turquie | de Türkei | es Turquía | tr Türkiye; Türkiye Cumhuriyeti | fa ترکیه
TM | ar تركمانستان | en Turkmenistan | fr Turkménistan | es Turkmenistán | tr Türkmenistan | fa ترکمنستان
TV | ar توفالو | en Tuvalu | fa تووالو
UG | ar أوغندا; اوغندا | en Uganda | fr Ouganda | fa اوگاندا
UA | ar أوكرانيا; اوكرانيا | en Ukraine | es Ucrania | tr Ukrayna | fa اوکراین
AE | ar الإمارات; الإمارات العربية المتحدة; دولة الإمارات; دولة الإمارات العربية المتحدة | en United Arab Emirates; UAE; U.A.E.; Emirates | fr Émirats arabes unis; Emirats arabes unis; ~Émirats | de Vereinigte Arabische Emirate; Vereinigten Arabischen Emirate; VAE; Emirate | es Emiratos Árabes Unidos; ~Emiratos | tr Birleşik Arap Emirlikleri; BAE | fa امارات متحده عربی; امارات; امارات متحدهٔ عربی
GB | ar بريطانيا; المملكة المتحدة; بريطانيا العظمى | en United Kingdom; UK; U.K.; Britain; Great Britain | fr Royaume-Uni; Grande-Bretagne; R.-U. | de Großbritannien; Vereinigtes Königreich | es Reino Unido; Gran Bretaña; RU | tr Birleşik Krallık; İngiltere; Britanya; BK | fa بریتانیا; انگلیس
US | ar الولايات المتحدة; الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; أمريكا; أميركا | en United States; United States of America; US; U.S.; USA; U.S.A.; America | fr États-Unis; Etats-Unis; États-Unis d'Amérique; USA | de USA; Vereinigte Staaten; Vereinigten Staaten; Amerika | es Estados Unidos; EE.UU.; EE. UU.; Estados Unidos de América | tr ABD; Amerika Birleşik Devletleri; Amerika | fa آمریکا; ایالات متحده; ایالات متحده آمریکا
UY | ar أوروغواي; أورغواي; أوروجواي; الأوروغواي | en Uruguay | fa اروگوئه
UZ | ar أوزبكستان; أوزباكستان | en Uzbekistan | fr Ouzbékistan | de Usbekistan | es Uzbekistán | tr Özbekistan | fa ازبکستان
VU | ar فانواتو | en Vanuatu | fa وانواتو
VA | ar الفاتيكان; دولة الفاتيكان | en Vatican; Vatican City; the Vatican | fr Vatican; État de la Cité du Vatican | de Vatikan; Vatikanstadt | es Vaticano; Ciudad del Vaticano | tr Vatikan | fa واتیکان
VE | ar فنزويلا; فنزويلا البوليفارية | en Venezuela | fa ونزوئلا
VN | ar فيتنام; فييتنام | en Vietnam; Viet Nam | fr Viêt Nam | fa ویتنام
YE | ar اليمن; الجمهورية اليمنية | en Yemen | fr Yémen | de Jemen | fa یمن
ZM | ar زامبيا | en Zambia | fr Zambie | de Sambia | tr Zambiya | fa زامبیا
ZW | ar زيمبابوي; زمبابوي | en Zimbabwe | de Simbabwe | es Zimbabue | tr Zimbabve | fa زیمبابوه
XK | ar كوسوفو | en Kosovo | tr Kosova | fa کوزوو
EH | ar الصحراء الغربية; ~الصحراء المغربية | en Western Sahara | fr Sahara occidental | de Westsahara | es Sáhara Occidental | tr Batı Sahra | fa صحرای غربی
HK | ar هونغ كونغ; هونج كونج; هونغ كونج | en Hong Kong | de Hongkong | fa هنگ‌کنگ
MO | ar مكاو; ماكاو | en Macau; Macao | tr Makao | fa ماکائو
GL | ar غرينلاند | en Greenland | fr Groenland | de Grönland | es Groenlandia | tr Grönland | fa گرینلند
PR | ar بورتوريكو | en Puerto Rico | fr Porto Rico | tr Porto Riko | fa پورتوریکو
`,
};
