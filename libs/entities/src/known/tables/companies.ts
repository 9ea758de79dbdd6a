import type { Table } from '../read-rows.js';

/** Companies and their best known services. */
export const companies: Table = {
  type: 'organisation',
  kind: 'company',
  rows: `
ar غوغل; شركة غوغل; جوجل; شركة جوجل; قوقل | en Google | fa گوگل
ar ألفابت; شركة ألفابت | en Alphabet Inc; Alphabet Inc.; ~Alphabet
ar آبل; شركة آبل; ~أبل; شركة أبل; ~ابل | en Apple Inc; Apple Inc.; ~Apple | fa شرکت اپل; اپل
ar مايكروسوفت; شركة مايكروسوفت; ميكروسوفت; شركة مايكروسوفت الأمريكية | en Microsoft; Microsoft Corp | fa مایکروسافت
ar أمازون; شركة أمازون; امازون | en Amazon.com; Amazon Inc; ~Amazon | fa شرکت آمازون; ~آمازون
ar فيسبوك; فيس بوك; شركة فيسبوك; موقع فيسبوك; الفيسبوك | en Facebook | fa فیسبوک; فیس‌بوک
ar ~ميتا; شركة ميتا | en Meta Platforms; ~Meta
ar تويتر; موقع تويتر; شركة تويتر | en Twitter | fa توییتر; توئیتر
ar إنستغرام; انستغرام; إنستجرام; انستقرام | en Instagram | fa اینستاگرام
ar واتساب; واتس آب; تطبيق واتساب; الواتساب | en WhatsApp | fa واتس‌اپ; واتساپ
ar يوتيوب; موقع يوتيوب; اليوتيوب | en YouTube | fa یوتیوب
ar تيك توك; تطبيق تيك توك; تيكتوك | en TikTok | fa تیک‌تاک
ar تلغرام; تليغرام; تيليغرام; تطبيق تلغرام | en Telegram | fa تلگرام
ar نتفليكس; شركة نتفليكس | en Netflix | fa نتفلیکس
ar تسلا; شركة تسلا; تيسلا; شركة تيسلا | en Tesla; Tesla Inc | fa تسلا
ar سبيس إكس; شركة سبيس إكس | en SpaceX | fa اسپیس‌ایکس
ar أوبن إيه آي; أوبن أيه آي; شركة أوبن إيه آي | en OpenAI
ar إنفيديا; شركة إنفيديا; نفيديا | en Nvidia; NVIDIA
ar إنتل; شركة إنتل | en Intel Corp; ~Intel
ar آي بي إم; شركة آي بي إم | en IBM
ar أوراكل; شركة أوراكل | en Oracle Corp; ~Oracle
ar أوبر; شركة أوبر | en Uber
ar سامسونغ; شركة سامسونغ; سامسونج; شركة سامسونج | en Samsung; Samsung Electronics | fa سامسونگ
ar هواوي; شركة هواوي; هواوي الصينية | en Huawei | fa هواوی
ar شاومي | en Xiaomi
ar علي بابا; مجموعة علي بابا; شركة علي بابا | en Alibaba; Alibaba Group | fa علی‌بابا
ar تينسنت | en Tencent
ar بايت دانس | en ByteDance
ar سوني; شركة سوني | en Sony; Sony Corp
ar نوكيا; شركة نوكيا | en Nokia
ar إريكسون; شركة إريكسون | en Ericsson
ar سيمنز; شركة سيمنز | en Siemens | fa زیمنس
ar فولكس فاغن; فولكسفاغن; فولكس فاجن; شركة فولكس فاغن | en Volkswagen; VW | fa فولکس‌واگن
ar مرسيدس; مرسيدس بنز; دايملر | en Mercedes-Benz; Daimler; ~Mercedes
ar بي إم دبليو; شركة بي إم دبليو | en BMW
ar تويوتا; شركة تويوتا | en Toyota | fa تویوتا
ar نيسان موتور; شركة نيسان | en Nissan
ar هوندا; شركة هوندا | en Honda
ar هيونداي; شركة هيونداي | en Hyundai
ar جنرال موتورز; شركة جنرال موتورز | en General Motors; ~GM | fa جنرال موتورز
ar فورد موتور; شركة فورد; فورد للسيارات | en Ford Motor; Ford Motor Company
ar كرايسلر; شركة كرايسلر | en Chrysler
ar رينو; شركة رينو | en Renault
ar بيجو; شركة بيجو | en Peugeot
ar فيات; شركة فيات | en Fiat
ar بوينغ; شركة بوينغ; بوينج; شركة بوينج | en Boeing | fa بوئینگ
ar إيرباص; شركة إيرباص; ايرباص | en Airbus | fa ایرباس
ar لوكهيد مارتن; شركة لوكهيد مارتن | en Lockheed Martin
ar رايثيون | en Raytheon
ar جنرال إلكتريك; شركة جنرال إلكتريك; جنرال الكتريك | en General Electric; ~GE
ar أرامكو; شركة أرامكو; أرامكو السعودية; أرامكو العملاقة; ارامكو | en Saudi Aramco; Aramco | fr Saudi Aramco | fa آرامکو
ar سابك; شركة سابك | en SABIC
ar أدنوك; شركة بترول أبوظبي الوطنية | en ADNOC; Abu Dhabi National Oil Company
ar قطر للطاقة; قطر للبترول | en QatarEnergy; Qatar Petroleum
ar سوناطراك; شركة سوناطراك | en Sonatrach
ar المؤسسة الوطنية للنفط; المؤسسة الوطنية للنفط الليبية | en National Oil Corporation
ar سومو; شركة تسويق النفط العراقية; شركة سومو | en State Organization for Marketing of Oil; SOMO
ar مؤسسة البترول الكويتية | en Kuwait Petroleum Corporation
ar إكسون موبيل; شركة إكسون موبيل; اكسون موبيل; إكسون موبل | en ExxonMobil; Exxon Mobil; Exxon | fa اکسون موبیل
ar شيفرون; شركة شيفرون | en Chevron; Chevron Corp
ar ~شل; شركة شل; رويال داتش شل | en Royal Dutch Shell; ~Shell | fa رویال داچ شل
ar بريتيش بتروليوم; بي بي; شركة بريتش بتروليوم; شركة بي بي | en British Petroleum; BP
ar توتال; شركة توتال; توتال إنرجيز; توتال الفرنسية | en TotalEnergies; ~Total | fr TotalEnergies
ar إيني; شركة إيني; إيني الإيطالية | en ENI; Eni SpA
ar غازبروم; شركة غازبروم; جازبروم | en Gazprom | fa گازپروم
ar روسنفت; شركة روسنفت | en Rosneft
ar لوك أويل; شركة لوك أويل | en Lukoil
ar هاليبرتون; شركة هاليبرتون | en Halliburton
ar بلاك ووتر; شركة بلاك ووتر | en Blackwater
ar غولدمان ساكس; بنك غولدمان ساكس; جولدمان ساكس | en Goldman Sachs
ar جي بي مورغان; جيه بي مورغان; بنك جي بي مورغان | en JPMorgan Chase; JPMorgan; JP Morgan
ar مورغان ستانلي | en Morgan Stanley
ar سيتي غروب; سيتي بنك; مجموعة سيتي | en Citigroup; Citibank
ar بنك أوف أمريكا; بنك أوف أميركا | en Bank of America
ar ليمان براذرز; بنك ليمان براذرز | en Lehman Brothers
ar إتش إس بي سي; بنك إتش إس بي سي | en HSBC
ar باركليز; بنك باركليز | en Barclays
ar دويتشه بنك; بنك دويتشه | en Deutsche Bank
ar كريدي سويس | en Credit Suisse
ar يو بي إس; بنك يو بي إس | en UBS
ar موديز; وكالة موديز; وكالة موديز للتصنيف الائتماني | en Moody's; Moody's Investors Service
ar فيتش; وكالة فيتش; وكالة فيتش للتصنيف الائتماني | en Fitch; Fitch Ratings
ar ستاندرد آند بورز; وكالة ستاندرد آند بورز; ستاندرد اند بورز | en Standard & Poor's; S&P Global; Standard and Poor's
ar فايزر; شركة فايزر; فايزر الأمريكية | en Pfizer | fa فایزر
ar موديرنا; شركة موديرنا | en Moderna | fa مدرنا
ar أسترازينيكا; شركة أسترازينيكا; استرازينيكا | en AstraZeneca | fa آسترازنکا
ar بيونتيك; بيونتك; شركة بيونتيك | en BioNTech
ar جونسون آند جونسون; جونسون أند جونسون | en Johnson & Johnson
ar باير; شركة باير | en Bayer AG; Bayer
ar نستله; شركة نستله | en Nestle; Nestlé
ar كوكا كولا; شركة كوكاكولا; كوكاكولا | en Coca-Cola
ar بيبسي; شركة بيبسي | en PepsiCo; Pepsi
ar ماكدونالدز; شركة ماكدونالدز | en McDonald's
ar ستاربكس | en Starbucks
ar وول مارت; وولمارت | en Walmart; Wal-Mart
ar ديزني; شركة ديزني; والت ديزني; شركة والت ديزني | en Walt Disney Company; Walt ~Disney; ~Disney
ar نايكي; شركة نايكي | en Nike
ar أديداس; شركة أديداس | en Adidas
ar طيران الإمارات; شركة طيران الإمارات | en Emirates airline; Emirates Airlines
ar الخطوط الجوية القطرية; القطرية للطيران | en Qatar Airways
ar الاتحاد للطيران; طيران الاتحاد | en Etihad Airways; ~Etihad
ar الخطوط الجوية السعودية; الخطوط السعودية | en Saudia; Saudi Arabian Airlines
ar مصر للطيران; شركة مصر للطيران | en EgyptAir; Egyptair
ar الخطوط الجوية العراقية | en Iraqi Airways
ar الملكية الأردنية; الخطوط الملكية الأردنية | en Royal Jordanian
ar طيران الشرق الأوسط | en Middle East Airlines
ar الخطوط الجوية التركية; الخطوط التركية | en Turkish Airlines | tr Türk Hava Yolları; ~THY
ar الخطوط الملكية المغربية | en Royal Air Maroc
ar الخطوط الجوية البريطانية; بريتش إيرويز | en British Airways
ar إير فرانس; الخطوط الجوية الفرنسية; اير فرانس | en Air France
ar لوفتهانزا; شركة لوفتهانزا | en Lufthansa
ar رايان إير; راين إير | en Ryanair
ar إيروفلوت | en Aeroflot
ar ميرسك; شركة ميرسك | en Maersk
ar موانئ دبي العالمية; موانئ دبي | en DP World
ar ~إعمار; إعمار العقارية; شركة إعمار | en Emaar; Emaar Properties
ar اتصالات الإماراتية; ~اتصالات | en Etisalat
ar زين للاتصالات; ~زين; شركة زين | en Zain Group
ar أوريدو; شركة أوريدو | en Ooredoo
ar أوراسكوم; شركة أوراسكوم; أوراسكوم تليكوم | en Orascom; Orascom Telecom
ar فودافون; شركة فودافون | en Vodafone
ar مجموعة بن لادن; مجموعة بن لادن السعودية | en Saudi Binladin Group
ar صندوق الاستثمارات العامة; صندوق الاستثمارات العامة السعودي | en Public Investment Fund; ~PIF
ar جهاز قطر للاستثمار | en Qatar Investment Authority; QIA
ar مبادلة; شركة مبادلة | en Mubadala
ar ياهو; شركة ياهو | en Yahoo; Yahoo!
ar ويكيبيديا; موسوعة ويكيبيديا | en Wikipedia | fr Wikipédia | tr Vikipedi | fa ویکی‌پدیا
ar إي باي | en eBay
ar باي بال | en PayPal
ar فيزا كارد; شركة فيزا | en Visa Inc
ar ماستركارد | en Mastercard
ar بيركشاير هاثاواي | en Berkshire Hathaway
ar سوفت بنك | en SoftBank
ar توشيبا | en Toshiba
ar باناسونيك | en Panasonic
ar ميتسوبيشي | en Mitsubishi
ar إل جي | en LG Electronics; LG
ar بلاك روك | en BlackRock
ar منصة إكس | en X Corp
`,
};
