import { classMarks } from './class-marks.js';

/** Words of class names, ids and item properties that tell captions, credits and what stands around articles. */
export const captionMarks = classMarks({
  caption:
    'caption caption* figcaption* imagecaption* imgcaption* photocaption* mediacaption* picturecaption* bildunterschrift* ' +
    'bildtext* bildlegende* bildbeschreibung* bu legende* légende* didascalia* didasc piedefoto* piefoto* pie-foto pie-de-foto leyenda* epigrafe* ' +
    'legenda* bijschrift* onderschrift* billedtekst* bildetekst* bildtext* kuvateksti* popisek* podpis* altyazi* resimalti* ' +
    'titlefoto cutline* photo-desc image-desc image__description image-description imagedescription* img-desc photodescription* photo-description',
  credit:
    'credit* imagecredit* photocredit* copyright* copy source sources quelle* bildquelle* bildnachweis* fotonachweis* fotograf* photograf* photographer* ' +
    'photographe* fotografo* crédit* credito* crédito* crediti attribution rights agency agence agentur byline author autor auteur autore ' +
    'copyrightholder credittext fotocredit* bildrechte* fuente fonte kilde kaynak bron foto-credit fotovermerk* rightsholder picsource distributor bildautor*',
  outside:
    'related* relacionad* recommend* recirc* outbrain taboola teaser* teaserlist promo promos promobox readmore read-more readalso mostread most-read popular trending ' +
    'newsletter* comments commentlist kommentare comentarios commentaires disqus nav navbar navigation menu breadcrumb* footer ' +
    'advert advertisement* sponsor* anzeige werbung publicidad pubblicita author-bio authorbio authors byline bylines avatar share sharing social toolbar latest-news morenews ' +
    'more-news suggested suggestions linklist newsticker mehr-zum-thema weitere-artikel lire-aussi shop shopping product products affiliate* cookie* consent',
  picture:
    'image images img imagem imagen immagine bild bilder foto fotos photo photos picture pictures pic figure media visual thumb thumbnail ' +
    'thmb absatzbild* artikelbild* articleimg* articleimage* postimage* fotografia imagebox imagewrap* imagecontainer* photobox',
  /** Says something, in a name that speaks of a picture too: `img-info`. */
  saying: 'desc desc* info text txt title titel beschreibung* descripcion* description*',
  video: 'video* player* playlist podcast audio duration',
  unseen:
    'sr-only sronly visually-hidden visuallyhidden screen-reader-text screenreader offscreen hide-text u-hidden a11y',
});

export type CaptionMarks = ReturnType<typeof captionMarks>;
