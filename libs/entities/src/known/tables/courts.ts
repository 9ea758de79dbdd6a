import type { Table } from '../read-rows.js';

/** International courts; national ones are composed of their country and kind. */
export const courts: Table = {
  type: 'organisation',
  kind: 'court',
  rows: `
ar المحكمة الجنائية الدولية; ~الجنائية الدولية; ~محكمة الجنايات الدولية | en International Criminal Court; ICC | fr Cour pénale internationale; CPI | de Internationaler Strafgerichtshof; Internationale Strafgerichtshof; IStGH | es Corte Penal Internacional; CPI | tr Uluslararası Ceza Mahkemesi; UCM | fa دیوان کیفری بین‌المللی; دادگاه کیفری بین‌المللی
ar محكمة العدل الدولية; ~العدل الدولية | en International Court of Justice; ICJ; World Court | fr Cour internationale de justice; CIJ | de Internationaler Gerichtshof; Internationale Gerichtshof; IGH | es Corte Internacional de Justicia; CIJ | tr Uluslararası Adalet Divanı; UAD | fa دیوان بین‌المللی دادگستری
ar المحكمة الأوروبية لحقوق الإنسان | en European Court of Human Rights; ECHR | fr Cour européenne des droits de l'homme; CEDH | de Europäischer Gerichtshof für Menschenrechte; EGMR | es Tribunal Europeo de Derechos Humanos | tr Avrupa İnsan Hakları Mahkemesi; AİHM | fa دادگاه حقوق بشر اروپا
ar محكمة العدل الأوروبية; محكمة العدل التابعة للاتحاد الأوروبي | en European Court of Justice; Court of Justice of the European Union; ECJ | fr Cour de justice de l'Union européenne; CJUE | de Europäischer Gerichtshof; EuGH | es Tribunal de Justicia de la Unión Europea; TJUE | tr Avrupa Birliği Adalet Divanı
ar المحكمة الخاصة بلبنان; المحكمة الدولية الخاصة بلبنان | en Special Tribunal for Lebanon; ~STL | fr Tribunal spécial pour le Liban; TSL
ar المحكمة الجنائية الدولية ليوغوسلافيا السابقة; محكمة جرائم الحرب في يوغوسلافيا السابقة | en International Criminal Tribunal for the former Yugoslavia; ICTY | fr Tribunal pénal international pour l'ex-Yougoslavie; TPIY
ar محكمة التحكيم الرياضي; محكمة التحكيم الرياضية; ~كاس | en Court of Arbitration for Sport; ~CAS | fr Tribunal arbitral du sport; ~TAS | de Internationaler Sportgerichtshof; ~CAS | es Tribunal de Arbitraje Deportivo; ~TAS
ar محكمة التحكيم الدائمة; المحكمة الدائمة للتحكيم | en Permanent Court of Arbitration; ~PCA
ar المحكمة العليا الأمريكية; المحكمة العليا الأميركية | en US Supreme Court; U.S. Supreme Court; Supreme Court of the United States | fr Cour suprême des États-Unis | de Oberster Gerichtshof der USA; Supreme Court | es Corte Suprema de Estados Unidos
ar المحكمة الاتحادية العليا; المحكمة الاتحادية العراقية | en Federal Supreme Court; Iraqi Federal Supreme Court
`,
};
