/** Lines about the article and its pictures: sources, credits, corrections, tags. Many languages; ` | ` parts the phrases of a line. */
export const rightsPhrases: readonly string[] = [
  'all rights reserved | copyright | photo | photos | photograph | image | images | picture | pictures | credit',
  'source | sources | getty images | file photo | file pic | correction | clarification | this article was',
  'this story was | this article has been | originally published | first published | last updated | updated',
  'published | reporting by | editing by | written by | additional reporting | contributed to | disclaimer',
  'terms of | privacy | about the author | the author | tags | topics | filed under | categories | editors note',
  'note | transcript | reuters | ap | afp | dpa | with agencies | جميع الحقوق محفوظة | حقوق النشر | المصدر',
  'المصادر | صورة | تصوير | تحرير | إعداد | كتب | كتبت | وكالات | الوسوم | الكلمات المفتاحية | كلمات مفتاحية',
  'كلمات دالة | تصحيح | آخر تحديث | نشر في | تاريخ النشر | سياسة الخصوصية | alle rechte vorbehalten | foto',
  'fotos | bild | bilder | quelle | quellen | redaktion | stand | schlagworte | themen | zur person | zum autor',
  'über den autor | über die autorin | hinweis | transparenzhinweis | korrektur | dieser artikel | dieser text',
  'mit material | tous droits réservés | crédit | crédits | source afp | mots clés | étiquettes',
  'todos los derechos reservados | fuente | etiquetas | archivado en | todos os direitos reservados | fonte',
  'imagem | tutti i diritti riservati | riproduzione riservata | immagine | bron | wszelkie prawa zastrzeżone',
  'źródło | fot | zdroj | foto | kaynak | etiketler | fotoğraf | источник | фото | теги | все права защищены',
  'sumber | penulis | editor | 来源 | 责任编辑 | 編集 | 出典 | 写真 | 기자 | 저작권자 | 무단전재',
];
