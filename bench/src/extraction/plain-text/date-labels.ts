/** Date labels as sites print them, by language. `{}` is where a value may stand. */
export const dateLabelLines: Readonly<Record<string, readonly [string, ...string[]]>> = {
  ar: ['نشر في: {} آخر تحديث: {}', 'تاريخ النشر: {}', 'آخر تحديث: {}', 'نُشر: {} حُدث: {}'],
  cs: ['Publikováno: {}', 'Vydáno: {} Aktualizováno: {}'],
  da: ['Publiceret: {}', 'Offentliggjort: {} Opdateret: {}'],
  de: [
    'Veröffentlicht: {} Aktualisiert: {}',
    'Stand: {}',
    'Veröffentlicht am: {}',
    'Erstellt: {} Zuletzt geändert: {}',
  ],
  en: ['Published: {} Updated: {}', 'Published on: {}', 'Last updated: {}', 'Posted: {} | Updated: {}', 'Date: {}'],
  es: ['Publicado: {} Actualizado: {}', 'Fecha de publicación: {}', 'Creado: {}'],
  fr: ['Publié le : {} Mis à jour le : {}', 'Publié le: {}', 'Modifié le : {}'],
  hi: ['प्रकाशित: {}', 'प्रकाशन तिथि: {} अंतिम अपडेट: {}'],
  id: ['Diterbitkan: {} Diperbarui: {}', 'Tanggal terbit: {}'],
  is: ['Birt: {} Uppfært: {}'],
  it: ['Pubblicato il: {} Aggiornato il: {}', 'Pubblicato: {}'],
  ja: ['公開日：{} 更新日：{}', '公開日時: {}', '更新：{}'],
  ko: ['입력: {} 수정: {}', '입력 : {}', '등록: {} 업데이트: {}'],
  no: ['Publisert: {} Oppdatert: {}'],
  pt: ['Publicado em: {} Atualizado em: {}', 'Data: {}'],
  ru: ['Опубликовано: {} Обновлено: {}', 'Дата публикации: {}'],
  sv: ['Publicerad: {} Uppdaterad: {}'],
  sw: ['Imechapishwa: {}'],
  tr: ['Yayınlanma: {} Güncelleme: {}', 'Oluşturulma tarihi: {} Son güncelleme: {}'],
  zh: ['發布時間：{} 更新時間：{}', '发布时间：{}', '更新：{}'],
};

/** Where a language has no label of its own here, its sites' are as likely as not in English. */
export const labelLinesOf = (language: string): readonly [string, ...string[]] =>
  dateLabelLines[language] ?? dateLabelLines['en'] ?? ['Published: {}'];
