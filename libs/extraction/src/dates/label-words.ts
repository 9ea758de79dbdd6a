/**
 * Words before a date that say what it is the date of, in many languages together: alternatives of a regular expression,
 * folded like the text they are sought in.
 */
export const labelWords = {
  updated: [
    'updated|update|last modified|modified|revised|edited|changed|last change|reviewed|aktualisiert',
    'geandert|anderung|bearbeitet|stand|uberarbeitet|zuletzt|mis a jour|mise a jour|maj|modifie|actualise',
    'modification|actualizado|actualizada|actualizacion|modificado|atualizado|atualizada|atualizacao',
    'modificacion|modificada|aggiornato|aggiornamento|modificato|ultima modifica|actualitzat|bijgewerkt',
    'gewijzigd|laatste update|opdateret|oppdatert|uppdaterad|andrad|sist endret|senast|paivitetty|muokattu',
    'uppfaert|aktualizacja|aktualizovano|aktualizovane|zaktualizowano|upraveno|zmeneno|frissitve|frissites',
    'modositva|actualizat|ενημερωση|ενημερωθηκε|τελευταια|guncelleme|guncellenme|guncellendi|обновлено',
    'обновлен|изменено|оновлено|обновена|diperbarui|pembaruan|cap nhat|ilisasishwa|imesasishwa|अपडेट',
    'अद्यतन|আপডেট|อัปเดต|อัพเดท|更新|最終更新|수정|업데이트|azurirano|izmenjeno|اخر تحديث|تحديث|حدث|تم التحديث|معدل',
    'تعديل|به روز|بروز رساني|بروزرساني|به روزرساني|اپڈيٹ|עודכן|עדכון|תאריך עדכון',
  ],
  published: [
    'published|publication date|publish date|date published|posted|first published|created|released|issued',
    'written|date|veroffentlicht|veroffentlichung|publiziert|erschienen|erstellt|datum|eingestellt',
    'verfasst|geschrieben|online seit|pressemitteilung|artikel vom|publie|publication|paru|poste',
    'mis en ligne|cree|ecrit|redige|publicado|publicada|publicacion|publicacao|fecha|data|creado|postado',
    'pubblicato|pubblicata|pubblicazione|scritto|publicat|gepubliceerd|geplaatst|publicatiedatum',
    'publiceret|publisert|publicerad|publicerat|udgivet|oprettet|skapad|lagt ut|julkaistu|birt',
    'opublikowano|publikacja|dodano|data publikacji|zverejneno|publikovano|vydano|publikovane|zverejnene',
    'vlozeno|megjelent|kozzeteve|publikalva|letrehozva|postat|δημοσιευση|δημοσιευτηκε|ημερομηνια',
    'yayinlanma|yayin tarihi|yayinlandi|olusturulma|eklenme|giris tarihi|giris|опубликовано|опубликована',
    'дата публикации|создано|опубликованa|опубліковано|дата|публикувана|публикувано|diterbitkan',
    'dipublikasikan|terbit|tayang|xuat ban|dang luc|ngay dang|imechapishwa|ilichapishwa|प्रकाशित|पब्लिश',
    'প্রকাশ|প্রকাশিত|เผยแพร่|วันที่|発行|公開|掲載|発表|配信|发布|發布|发表|입력|게시|작성|승인|objavljeno|objavlen|نشر|نشرت',
    'النشر|تاريخ النشر|كتب|اضيف|تاريخ|بتاريخ|ونشر|صدر|حرر|انتشار|تاريخ انتشار|منتشر|اشاعت|شائع|פורסם|תאריך|פרסום',
    'תאריך פרסום',
  ],
  /** Of something else: when a member joined, when a source was looked up, when something begins or ends. */
  foreign: [
    'joined|registered|member since|born|died|retrieved|accessed|expires|valid until|deadline|last login',
    'last visit|starts|ends|due|issue|print edition|photo|photographed|when|registriert|mitglied seit',
    'dabei seit|beigetreten|geboren|gestorben|abgerufen|gultig bis|anmeldeschluss|beginnt|beginn|endet',
    'zuletzt online|angemeldet|ausgabe|termin|termine|wann|foto|archivbild|inscrit|inscription',
    'membre depuis|ne le|consulte le|registrado|miembro desde|nacido|consultado|iscritto|nato il|lid sinds',
    'geregistreerd|medlem siden|dolaczyl|zarejestrowany|зарегистрирован|регистрация|uyelik|تاريخ التسجيل',
    'عضو منذ|ولد|تاريخ الميلاد|登録|注册|등록일|등록년월일|등록연월일|발행일|창간',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
