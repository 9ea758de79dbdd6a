import type { Table } from '../read-rows.js';

/** Wars, treaties, competitions, prizes, religions' feasts. */
export const events: Table = {
  type: 'misc',
  kind: 'event',
  rows: `
ar الحرب العالمية الثانية | en World War II; Second World War; World War Two; WWII | fr Seconde Guerre mondiale; Deuxième Guerre mondiale | de Zweiter Weltkrieg; Zweiten Weltkrieg | es Segunda Guerra Mundial | tr İkinci Dünya Savaşı; II. Dünya Savaşı | fa جنگ جهانی دوم
ar الحرب العالمية الأولى | en World War I; First World War; World War One; WWI | fr Première Guerre mondiale | de Erster Weltkrieg; Ersten Weltkrieg | es Primera Guerra Mundial | tr Birinci Dünya Savaşı; I. Dünya Savaşı | fa جنگ جهانی اول
ar الحرب الباردة | en Cold War | fr guerre froide | de Kalter Krieg; Kalten Krieg | es Guerra Fría | tr Soğuk Savaş | fa جنگ سرد
ar الربيع العربي | en Arab Spring | fr Printemps arabe | de Arabischer Frühling; Arabischen Frühling | es Primavera Árabe | tr Arap Baharı | fa بهار عربی
ar حرب الخليج; حرب الخليج الثانية; حرب الخليج الأولى | en Gulf War | fr guerre du Golfe | de Golfkrieg | es guerra del Golfo | tr Körfez Savaşı | fa جنگ خلیج فارس
ar حرب أكتوبر; حرب تشرين | en Yom Kippur War; October War | fr guerre du Kippour | de Jom-Kippur-Krieg | es guerra de Yom Kipur
ar حرب الأيام الستة; نكسة 1967 | en Six-Day War | fr guerre des Six Jours | de Sechstagekrieg | es Guerra de los Seis Días
ar الحرب العراقية الإيرانية; ~حرب الخليج الأولى | en Iran-Iraq War; Iran–Iraq War
ar كأس العالم; كأس العالم لكرة القدم; ~المونديال; مونديال قطر | en World Cup; FIFA World Cup | fr Coupe du monde; Coupe du monde de football; Mondial | de Fußball-Weltmeisterschaft; Fußball-WM | es Copa del Mundo; ~Mundial | tr Dünya Kupası | fa جام جهانی
ar دوري أبطال أوروبا; دوري الأبطال الأوروبي; ~دوري الأبطال | en Champions League; UEFA Champions League | fr Ligue des champions | de Champions League | es Liga de Campeones | tr Şampiyonlar Ligi | fa لیگ قهرمانان اروپا
ar الدوري الأوروبي; يوروبا ليغ | en Europa League; UEFA Europa League | fr Ligue Europa | de Europa League | es Liga Europa; Europa League | tr Avrupa Ligi
ar كأس الأمم الأفريقية; كأس أمم أفريقيا; كأس الأمم الإفريقية | en Africa Cup of Nations; African Cup of Nations; AFCON | fr Coupe d'Afrique des nations; ~CAN | es Copa África
ar كأس آسيا; كأس الأمم الآسيوية | en AFC Asian Cup; Asian Cup | fa جام ملت‌های آسیا
ar كوبا أمريكا; كوبا أميركا | en Copa America; Copa América | es Copa América
ar كأس أمم أوروبا; بطولة أمم أوروبا; ~اليورو | en European Championship; UEFA Euro | fr Championnat d'Europe | de Fußball-Europameisterschaft | es Eurocopa
ar الدوري الإنجليزي الممتاز; الدوري الإنجليزي; ~البريميرليغ; البريمير ليغ | en Premier League; English Premier League | fr Premier League | fa لیگ برتر انگلیس
ar الدوري الإسباني; ~الليغا; الليغا الإسبانية | en La Liga | fr Liga espagnole | es La Liga; LaLiga
ar الدوري الإيطالي | en Serie A
ar الدوري الألماني; البوندسليغا | en Bundesliga | de Bundesliga
ar الدوري الفرنسي | en Ligue 1
ar الألعاب الأولمبية; الأولمبياد; دورة الألعاب الأولمبية; أولمبياد طوكيو; أولمبياد باريس; ~أولمبياد | en Olympic Games; Olympics; Summer Olympics | fr Jeux olympiques; ~JO | de Olympische Spiele; Olympischen Spiele | es Juegos Olímpicos | tr Olimpiyat Oyunları | fa بازی‌های المپیک; المپیک
ar رولان غاروس; رولان جاروس | en Roland Garros; French Open | fr Roland-Garros
ar بطولة ويمبلدون; ويمبلدون | en Wimbledon
ar سباق فرنسا للدراجات; طواف فرنسا | en Tour de France
ar جائزة نوبل; جائزة نوبل للسلام; نوبل للسلام | en Nobel Prize; Nobel Peace Prize; Nobel Prize in Literature | fr prix Nobel; prix Nobel de la paix | de Nobelpreis; Friedensnobelpreis | es Premio Nobel; Premio Nobel de la Paz | tr Nobel Ödülü; Nobel Barış Ödülü | fa جایزه نوبل; جایزه صلح نوبل
ar جائزة الأوسكار; جوائز الأوسكار; الأوسكار; ~أوسكار | en Academy Awards; Oscars; Academy Award | fr Oscars | de Oscar-Verleihung | es Premios Óscar | tr Oscar Ödülleri | fa جوایز اسکار; اسکار
ar مهرجان كان; مهرجان كان السينمائي | en Cannes Film Festival | fr Festival de Cannes
ar الاتفاق النووي; الاتفاق النووي الإيراني; خطة العمل الشاملة المشتركة | en Iran nuclear deal; Joint Comprehensive Plan of Action; JCPOA | fr accord sur le nucléaire iranien; JCPOA | de Atomabkommen mit Iran; Iran-Abkommen | es acuerdo nuclear con Irán | tr nükleer anlaşma | fa برجام
ar اتفاقيات أبراهام; الاتفاقيات الإبراهيمية; اتفاقات إبراهيم | en Abraham Accords | fr accords d'Abraham | de Abraham-Abkommen
ar اتفاق أوسلو; اتفاقية أوسلو; اتفاقات أوسلو | en Oslo Accords; Oslo agreement | fr accords d'Oslo
ar كامب ديفيد; اتفاقية كامب ديفيد; معاهدة كامب ديفيد | en Camp David Accords; Camp David | fr accords de Camp David
ar اتفاق الطائف; اتفاقية الطائف | en Taif Agreement; Taif Accord | fr accord de Taëf
ar اتفاق باريس للمناخ; اتفاقية باريس للمناخ; ~اتفاق باريس | en Paris Agreement; Paris climate agreement; Paris climate accord | fr accord de Paris | de Pariser Klimaabkommen; Pariser Abkommen | es Acuerdo de París
ar بروتوكول كيوتو; معاهدة كيوتو | en Kyoto Protocol | fr protocole de Kyoto
ar معاهدة حظر انتشار الأسلحة النووية; معاهدة منع انتشار الأسلحة النووية | en Nuclear Non-Proliferation Treaty; ~NPT; Non-Proliferation Treaty | fr traité de non-prolifération; TNP
ar بريكست; البريكست; بريكسيت | en Brexit | fa برگزیت
ar رؤية 2030; رؤية السعودية 2030 | en Vision 2030; Saudi Vision 2030
ar عيد الفطر; عيد الفطر المبارك | en Eid al-Fitr; Eid ul-Fitr | fr Aïd el-Fitr | tr Ramazan Bayramı | fa عید فطر
ar عيد الأضحى; عيد الأضحى المبارك | en Eid al-Adha; Eid ul-Adha | fr Aïd el-Kébir; Aïd al-Adha | de Opferfest | tr Kurban Bayramı | fa عید قربان
ar هجمات 11 سبتمبر; أحداث 11 سبتمبر; هجمات الحادي عشر من سبتمبر; أحداث الحادي عشر من سبتمبر | en 9/11; September 11 attacks; Sept. 11 attacks | fr attentats du 11 septembre 2001
ar طوفان الأقصى; عملية طوفان الأقصى | en Operation Al-Aqsa Flood; Al-Aqsa Flood | tr Aksa Tufanı | fa طوفان الاقصی
ar الهولوكوست; المحرقة النازية; ~المحرقة | en Holocaust | fr Holocauste; Shoah | de Holocaust | es Holocausto
ar الانتفاضة الثانية; انتفاضة الأقصى | en Second Intifada; Al-Aqsa Intifada | fr seconde Intifada
`,
};
