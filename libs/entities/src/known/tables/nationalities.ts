import type { Table } from '../read-rows.js';

/** Of Arabic adjectives the masculine without article; of other languages the forms that are used. Broken plurals as they are. */
export const nationalityTable: Table = {
  type: 'misc',
  kind: 'nationality',
  rows: `
iq | ar عراقي | en Iraqi; Iraqis | fr irakien; irakienne; irakiens; irakiennes | de irakisch; irakische; irakischen; Iraker | es iraquí; iraquíes | tr Iraklı; Iraklılar | fa عراقی
sy | ar سوري | en Syrian; Syrians | fr syrien; syrienne; syriens; syriennes | de syrisch; syrische; syrischen; Syrer | es sirio; siria; sirios; sirias | tr Suriyeli; Suriyeliler | fa سوری
eg | ar مصري | en Egyptian; Egyptians | fr égyptien; égyptienne; égyptiens; égyptiennes | de ägyptisch; ägyptische; ägyptischen; Ägypter | es egipcio; egipcia; egipcios; egipcias | tr Mısırlı; Mısırlılar | fa مصری
us | ar أمريكي; أميركي; الأمريكان; أمريكان | en ~American; ~Americans | fr américain; américaine; américains; américaines | de amerikanisch; amerikanische; amerikanischen; Amerikaner; US-amerikanische | es estadounidense; estadounidenses | tr Amerikalı; Amerikalılar | fa آمریکایی; آمریکایی‌ها
gb | ar بريطاني; ~إنجليزي | en British; Britons; Briton; ~English | fr britannique; britanniques | de britisch; britische; britischen; Briten | es británico; británica; británicos | tr İngiliz; İngilizler; Britanyalı | fa بریتانیایی; انگلیسی
fr | ar فرنسي | en ~French; Frenchman; French | fr français; française; françaises | de französisch; französische; französischen; Franzosen | es francés; francesa; franceses | tr Fransız; Fransızlar | fa فرانسوی
de | ar ألماني; الألمان; ألمان | en German; Germans | fr allemand; allemande; allemands | de deutsch; deutsche; deutschen; Deutscher | es alemán; alemana; alemanes | tr Alman; Almanlar | fa آلمانی
it | ar إيطالي | en Italian; Italians | fr italien; italienne; italiens | de italienisch; italienische; italienischen; Italiener | es italiano; italiana; italianos | tr İtalyan; İtalyanlar | fa ایتالیایی
es | ar إسباني; الإسبان; أسباني | en Spanish; Spaniards; Spaniard | fr espagnol; espagnole; espagnols | de spanisch; spanische; spanischen; Spanier | es español; española; españoles | tr İspanyol | fa اسپانیایی
pt | ar برتغالي | en Portuguese | fr portugais; portugaise
nl | ar هولندي | en Dutch | fr néerlandais; néerlandaise | de niederländisch; niederländische
be | ar بلجيكي | en Belgian; Belgians | fr belge; belges
ch | ar سويسري | en Swiss | fr suisse; suisses
at | ar نمساوي | en Austrian; Austrians | fr autrichien; autrichienne
se | ar سويدي | en Swedish; Swedes
no | ar نرويجي | en Norwegian; Norwegians
dk | ar دنماركي; دانماركي | en Danish; Danes
fi | ar فنلندي | en Finnish; Finns
ie | ar أيرلندي; إيرلندي | en Irish
gr | ar يوناني | en Greek; Greeks
pl | ar بولندي; بولوني | en ~Polish; Poles
ua | ar أوكراني | en Ukrainian; Ukrainians | fr ukrainien; ukrainienne; ukrainiens | de ukrainisch; ukrainische; ukrainischen; Ukrainer | es ucraniano; ucraniana; ucranianos | tr Ukraynalı | fa اوکراینی
ru | ar روسي; الروس | en Russian; Russians | fr russe; russes | de russisch; russische; russischen; Russen | es ruso; rusa; rusos; rusas | tr Rus; Ruslar | fa روسی
cz | ar تشيكي | en Czech; Czechs
hu | ar مجري; هنغاري | en Hungarian; Hungarians
ro | ar روماني | en Romanian; Romanians
bg | ar بلغاري | en Bulgarian; Bulgarians
rs | ar صربي; الصرب; صرب | en Serbian; Serb; Serbs; Serbians
hr | ar كرواتي; الكروات | en Croatian; Croats; Croat
ba | ar بوسني; ~البوسنيون | en Bosnian; Bosnians
xk | ar كوسوفي | en Kosovar; Kosovars
al | ar ألباني; الألبان | en Albanian; Albanians
tr | ar تركي; الأتراك; أتراك | en Turkish; Turks; ~Turk | fr turc; turque; turcs; turques | de türkisch; türkische; türkischen; Türken | es turco; turca; turcos | tr Türk; Türkler | fa ترکی; ترک‌ها
ir | ar إيراني | en Iranian; Iranians | fr iranien; iranienne; iraniens; iraniennes | de iranisch; iranische; iranischen; Iraner | es iraní; iraníes | tr İranlı; İranlılar | fa ایرانی; ایرانیان
af | ar أفغاني; الأفغان; أفغان | en Afghan; Afghans | fr afghan; afghane; afghans | de afghanisch; afghanische; afghanischen; Afghanen | es afgano; afgana | tr Afgan | fa افغان; افغانستانی
pk | ar باكستاني | en Pakistani; Pakistanis | fr pakistanais; pakistanaise | tr Pakistanlı | fa پاکستانی
in | ar هندي; الهنود; هنود | en Indian; Indians | fr indien; indienne; indiens
bd | ar بنغلاديشي | en Bangladeshi; Bangladeshis
lk | ar سريلانكي | en Sri Lankan; Sri Lankans
cn | ar صيني | en Chinese | fr chinois; chinoise; chinoises | de chinesisch; chinesische; chinesischen; Chinesen | es chino; china; chinos | tr Çinli; Çinliler | fa چینی
jp | ar ياباني | en Japanese | fr japonais; japonaise | de japanisch; japanische; japanischen; Japaner | es japonés; japonesa | tr Japon | fa ژاپنی
kr | ar كوري جنوبي; ~كوري | en South Korean; South Koreans; ~Korean; ~Koreans
kp | ar كوري شمالي | en North Korean; North Koreans
vn | ar فيتنامي | en Vietnamese
th | ar تايلاندي | en Thai
id | ar إندونيسي; أندونيسي | en Indonesian; Indonesians
my | ar ماليزي | en Malaysian; Malaysians
ph | ar فلبيني | en Filipino; Filipinos; Philippine
au | ar أسترالي | en Australian; Australians
nz | ar نيوزيلندي | en New Zealander; New Zealanders
ca | ar كندي | en Canadian; Canadians | fr canadien; canadienne
mx | ar مكسيكي | en Mexican; Mexicans
br | ar برازيلي | en Brazilian; Brazilians | fr brésilien; brésilienne
ar | ar أرجنتيني | en Argentine; Argentinian; Argentines
co | ar كولومبي | en Colombian; Colombians
ve | ar فنزويلي | en Venezuelan; Venezuelans
cl | ar تشيلي | en Chilean; Chileans
cu | ar كوبي | en Cuban; Cubans
sa | ar سعودي | en Saudi; Saudis; Saudi Arabian | fr saoudien; saoudienne; saoudiens | de saudisch; saudische; saudischen; Saudis | es saudí; saudíes | tr Suudi | fa سعودی
ae | ar إماراتي | en Emirati; Emiratis | fr émirati; émiratie; émiratis
qa | ar قطري | en Qatari; Qataris | fr qatari; qatarie; qatariens | tr Katarlı | fa قطری
kw | ar كويتي | en Kuwaiti; Kuwaitis | fr koweïtien; koweïtienne
bh | ar بحريني | en Bahraini; Bahrainis | fr bahreïni
om | ar عماني | en Omani; Omanis
ye | ar يمني | en Yemeni; Yemenis; Yemenite | fr yéménite; yéménites | de jemenitisch; jemenitische | tr Yemenli | fa یمنی
jo | ar أردني | en Jordanian; Jordanians | fr jordanien; jordanienne
lb | ar لبناني | en Lebanese | fr libanais; libanaise; libanaises | de libanesisch; libanesische; Libanesen | es libanés; libanesa; libaneses | tr Lübnanlı | fa لبنانی
ps | ar فلسطيني | en Palestinian; Palestinians | fr palestinien; palestinienne; palestiniens; palestiniennes | de palästinensisch; palästinensische; palästinensischen; Palästinenser | es palestino; palestina; palestinos; palestinas | tr Filistinli; Filistinliler | fa فلسطینی; فلسطینیان
il | ar إسرائيلي | en Israeli; Israelis | fr israélien; israélienne; israéliens; israéliennes | de israelisch; israelische; israelischen; Israelis | es israelí; israelíes | tr İsrailli; İsrailliler | fa اسرائیلی
ly | ar ليبي | en Libyan; Libyans | fr libyen; libyenne; libyens | de libysch; libysche | es libio; libia | tr Libyalı
tn | ar تونسي | en Tunisian; Tunisians | fr tunisien; tunisienne; tunisiens
dz | ar جزائري | en Algerian; Algerians | fr algérien; algérienne; algériens
ma | ar ~مغربي; المغاربة; مغاربة | en Moroccan; Moroccans | fr marocain; marocaine; marocains
mr | ar موريتاني | en Mauritanian; Mauritanians | fr mauritanien; mauritanienne
sd | ar سوداني | en Sudanese | fr soudanais; soudanaise | tr Sudanlı
ss | ar جنوب سوداني | en South Sudanese
so | ar صومالي | en Somali; Somalis | fr somalien; somalienne
et | ar إثيوبي; أثيوبي | en Ethiopian; Ethiopians | fr éthiopien; éthiopienne
er | ar إريتري; أريتري | en Eritrean; Eritreans
ke | ar كيني | en Kenyan; Kenyans
ng | ar نيجيري | en Nigerian; Nigerians
td | ar تشادي | en Chadian; Chadians
ml | ar ~مالي | en Malian; Malians
sn | ar سنغالي | en Senegalese
za | ar جنوب أفريقي; جنوب إفريقي | en South African; South Africans
cy | ar قبرصي; القبارصة; قبارصة | en Cypriot; Cypriots
am | ar أرمني; الأرمن; أرمن; أرميني | en Armenian; Armenians | fr arménien; arménienne; arméniens
az | ar أذربيجاني; أذري | en Azerbaijani; Azerbaijanis; Azeri
ge | ar جورجي | en Georgian; Georgians
tw | ar تايواني | en Taiwanese
arab | ar عربي; العرب; ~عرب | en Arab; Arabs; ~Arabic | fr arabe; arabes | de arabisch; arabische; arabischen; Araber | es árabe; árabes | tr Arap; Araplar | fa عرب; اعراب
kurd | ar كردي; الأكراد; أكراد; الكرد; ~كرد | en Kurdish; Kurds; Kurd | fr kurde; kurdes | de kurdisch; kurdische; kurdischen; Kurden | es kurdo; kurda; kurdos | tr Kürt; Kürtler | fa کرد; کردها
turkmen | ar تركماني; التركمان; تركمان | en Turkmen; Turkomans; Turkoman
yazidi | ar إيزيدي; أيزيدي; يزيدي | en Yazidi; Yazidis; Yezidi | fr yézidi; yézidis; yézidie | de Jesiden; jesidisch; jesidische | tr Yezidi
amazigh | ar أمازيغي; الأمازيغ; البربر | en Amazigh; Berber; Berbers | fr berbère; berbères; amazigh
european | ar أوروبي; أوربي | en European; Europeans | fr européen; européenne; européens; européennes | de europäisch; europäische; europäischen; Europäer | es europeo; europea; europeos | tr Avrupalı | fa اروپایی
african | ar أفريقي; إفريقي; الأفارقة; أفارقة | en African; Africans | fr africain; africaine; africains
asian | ar آسيوي | en Asian; Asians
gulf | ar ~خليجي | en Khaleeji
jew | ar يهودي; اليهود; يهود | en Jewish; Jews; ~Jew | fr juif; juive; juifs; juives | de jüdisch; jüdische; jüdischen; Juden | es judío; judía; judíos | tr Yahudi; Yahudiler | fa یهودی; یهودیان
sunni | ar ~سني; السنة العراقيين; أهل السنة | en Sunni; Sunnis | fr sunnite; sunnites | de Sunniten; sunnitisch; sunnitische | es suní; suníes | tr Sünni; Sünniler | fa سنی; اهل سنت
shia | ar شيعي; الشيعة; ~شيعة | en Shiite; Shiites; Shia; Shi'ite | fr chiite; chiites | de Schiiten; schiitisch; schiitische | es chií; chiíes | tr Şii; Şiiler | fa شیعه; شیعیان
druze | ar درزي; الدروز; دروز | en Druze | fr druze; druzes
alawite | ar علوي; ~علوي | en Alawite; Alawites | fr alaouite; alaouites
copt | ar قبطي; الأقباط; أقباط | en Coptic; Copts | fr copte; coptes
maronite | ar ماروني; الموارنة | en Maronite; Maronites | fr maronite; maronites
uyghur | ar الإيغور; إيغوري; الأويغور; أويغوري | en Uyghur; Uyghurs; Uighur; Uighurs | fr Ouïghours; ouïghour; ouïghours | tr Uygur; Uygurlar
rohingya | ar الروهينغا; الروهينجا; روهينغا | en Rohingya | fr Rohingyas
`,
};
