/**
 * What the words of class names, ids, roles and data attributes tell about a part of a page, in the languages that authors
 * of templates write them in. A word counts as a whole part of a name (`post-content`, `postContent`); with a `*` at its
 * end also as the beginning of one.
 */
export const classWords = {
  body: 'article articlebody articlecontent articletext body bodytext content contenu contenido conteudo contenuto entry story storybody text texto texte testo post artikel artikeltext inhalt maincontent hentry richtext rich prose copy paragraph paragraphs absatz cuerpo corpo nota noticia notizia metin haber icerik konten isi berita tekst brodtekst brødtekst artikkel artikkeli leipateksti tresc treść clanek clanok telo matn khabar main wysiwyg markdown cms',
  navigation:
    'nav navi navbar navigation menu submenu menubar breadcrumb* crumb* pagination pager paging skip skiplink toc anchor tabs tab sitemap dropdown burger hamburger jump toolbar brotkrumen fil ariane',
  footer: 'footer foot fuss fusszeile footnote footnotes colophon bottom rodape pied imprint impressum legal',
  header: 'header masthead head kopf topbar banner site siteheader logo branding branding*',
  sidebar:
    'sidebar side aside rail rightrail leftrail rightcol leftcol seitenleiste lateral col3 marginal marginalia secondary',
  related:
    'related relate relates recommend* more morelike moreon also read readmore readalso readnext next prev previous teaser* similar suggested suggestion* popular trending trend* mostread mostviewed latest recirc recirculation outbrain taboola verwandt weitere mehr lesen artikelliste lire relacionad* relacionadas correlat* correlati altri interlink inline-related interesting promoted linklist storylist cards card list listing feed river archive carousel slider mosaic collection bundle zalecane podobne benzer ilgili diger terkait bacajuga baca',
  comments:
    'comment* kommentar* comentario* commentaire* commenti commento yorum* komentar* disqus discussion discuss forum replies reply respond response talkback opinion* thread livefyre coral',
  share:
    'share* sharing social socials addthis sharethis sharedaddy facebook twitter whatsapp telegram instagram pinterest linkedin mail email e-mail print copy-link teilen partager compartir condividi dela del bookmark bookmarks save like likes follow folgen seguir tools tool actions action utility buttons button btn',
  advert:
    'ad ads adv advert* advertis* adslot adsense adbox adunit adcontainer advertorial sponsor* promo promotion promobox promotional dfp gpt mpu leaderboard skyscraper anzeige anzeigen werbung werbe publicidad publicite publicité pubblicita pubblicità pub reklam* reklame mainos commercial affiliate* partner offer offers deal deals shop shopping product buy price coupon billboard interstitial outstream',
  newsletter:
    'newsletter* subscribe subscription* subscriber signup sign-up abo abonnement abonnieren abonnez suscri* iscriviti optin mailing inbox nyhetsbrev bulten bultin',
  caption:
    'caption* figcaption legend* legende bildunterschrift bildtext bu didascalia leyenda pie piefoto epigrafe image images img imagem imagen bild bilder foto fotos photo photos picture figure media gallery galerie galeria galleria slideshow lightbox video videos player audio podcast embed thumbnail thumb illustration infographic wp-caption',
  credit:
    'credit* copyright source quelle quellen agency rights bildnachweis bildquelle fotograf photographer photocredit attribution byagency',
  author:
    'author* autor* auteur* autore* autori byline* byliner writer reporter contributor* bio biography profile vcard person redakteur redaktion forfatter penulis muharrir yazar journalist signature avatar staff',
  date: 'date* datum fecha data timestamp time published publish* pubdate updated update posted datetime meta metadata metainfo info infos dateline dato tanggal tarih',
  tags: 'tag tags taglist topic* thema themen keyword* category categories kategorie* categoria* categorie label labels rubrik rubric section-name kicker overline dachzeile eyebrow etiketa etiketler etiquetas schlagwort* hashtag',
  consent:
    'cookie* consent gdpr privacy datenschutz onetrust cmp didomi popup modal overlay dialog lightbox-modal toast notice notification alert banner',
  paywall:
    'paywall* premium piano regwall register registration login signin password passwort forgot account konto locked unlock metered barrier paid plus purchase abo-hinweis gate subscriber-only meter',
  quote:
    'quote* blockquote pullquote pull zitat cita citation citazione citat tweet twitter-tweet instagram-media fb-post embed-tweet',
  standfirst:
    'standfirst summary lead lede lead-text leadtext intro introduction excerpt abstract teaser-text dek deck subtitle subheadline subhead subheading subtitulo untertitel chapo chapeau vorspann entradilla sommario occhiello bajada copete ingress manchet description sapo spot ozet perex anriss lide tagline',
  title:
    'title headline heading h1 titre titel titulo titolo uberschrift überschrift baslik başlık judul otsikko rubrikk tittel overskrift',
  box: 'widget* box infobox factbox fact facts faktenbox kasten module sidebar-box panel callout promo-box note hint aside-box inset insert infokasten hintergrund timeline poll quiz survey chart graphic map table-of-contents faq event events rating ratings score',
  correction:
    'correction* disclaimer policy policies trust ethics standards terms agb hinweis editorial-note editors-note transparency errata',
  hidden:
    'hidden hide invisible visually-hidden visuallyhidden sr-only sronly screen-reader-text screenreader offscreen d-none noprint print-only printonly no-print nojs accessible a11y',
  live: 'live liveblog ticker breaking push stock stocks quote-ticker weather wetter scoreboard result results standings',
} as const;

export type ClassWord = keyof typeof classWords;
export const classWordKinds = Object.keys(classWords) as ClassWord[];
