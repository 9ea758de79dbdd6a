/**
 * Words in class names, ids and data attributes by which templates of many languages tell what an element is. Compared
 * with each part of a name, with two neighbouring parts joined (`sub-title` is `subtitle`) and with the whole name.
 */
export const markWords = {
  headline:
    'headline articletitle posttitle entrytitle storytitle newstitle pagetitle articleheadline articleheading ' +
    'postheadline maintitle contenttitle singletitle headertitle blogtitle detailtitle artikeltitel artikelüberschrift ' +
    'überschrift titreprincipal titrearticle tituloarticulo titulonota titulonoticia titoloarticolo titlearticle titlenews ' +
    'titlepost haberbaslik baslik judulartikel judul titulek rubrik headlinetext titleheading',
  kicker:
    'kicker overline topline eyebrow dachzeile spitzmarke roofline preheadline pretitle supertitle uptitle toptitle ' +
    'antetitulo antetítulo occhiello surtitre volanta overtitle overhead prehead headlinekicker kickertext titlekicker ' +
    'vorzeile oberzeile stichwort chapeau hat cintillo',
  standfirst:
    'standfirst summary lead lede leadtext leadin articlelead intro introduction introtext excerpt abstract dek deck ' +
    'subtitle subheadline subhead subheading subheader subtitulo subtítulo subtitre sottotitolo untertitel unterzeile chapo ' +
    'vorspann entradilla sommario sumario bajada copete ingress manchet manchette preamble strapline strap tagline sapo spot ' +
    'özet ozet perex anriss lide firstparagraph leadparagraph teasertext articleteaser teaser description desc articledescription ' +
    'articledesc articleintro articlesummary articlesubtitle postsubtitle postexcerpt entrysummary storysummary ' +
    'balazo linhafina gancho riassunto catenaccio undertitel underrubrik undertittel sammanfattning zusammenfassung ' +
    'keypoints keytakeaways highlights takeaways bulletpoints tldr podnaslov zajawka epigraph apsauce',
  byline:
    'byline bylines writeby postby publishedby articleby newsby byname writername editorname reportername authortext kateb author authors authorname authornames authorlink authored autor autores autoren auteur auteurs autore ' +
    'autori autrice kirjoittaja forfatter forfattere penulis muharrir yazar yazarlar redakteur reporter reporters ' +
    'journalist journalists writtenby writer writers contributor contributors postedby articleauthor postauthor ' +
    'entryauthor storyauthor authorinfo redator redactor firma signature szerző skribent journaliste katib',
} as const;

export type Mark = keyof typeof markWords;

/** The same for names that say that what is inside belongs to someone or something else than the article. */
export const foreignWords =
  'comment comments commentlist comentarios commentaires kommentare disqus related recommended recommendations ' +
  'footer nav navigation navbar menu breadcrumb breadcrumbs newsletter popular trending mostread promo ' +
  'advertisement teaserlist carousel morefrom alsoread readmore modal popup cookie paywall recirculation';

/** Pieces of which every word above holds at least one; a spec holds them to it. */
export const markStems =
  'head|tit|baslik|judul|rubrik|schrift|kick|over|topline|eyebrow|zeile|spitz|roof|antet|occhi|volanta|stichwort|chap|hat|cintillo|' +
  'first|summary|sammanf|fassung|lead|lede|intro|excerpt|abstract|de[ck]|sub|unter|vorspann|entrad|so?mmario|sumario|bajada|copete|' +
  'ingress|manch|preamb|strap|tagline|sapo|spot|zet|perex|anriss|lide|teaser|desc|balazo|fina|gancho|riassunto|catenaccio|under|' +
  'key|highlight|takeaway|bullet|tldr|podnas|zajaw|epigra|apsauce|byl|au[ct]|autr|kirjo|forfat|penulis|muhar|yazar|reda|report|journal|writ|' +
  'contrib|post|publi|by|editor|kateb|firma|signat|szer|skrib|katib|comment|coment|komment|disqus|relat|recom|foot|nav|menu|bread|news|pop|trend|most|' +
  'promo|adver|carous|more|also|modal|cookie|paywall|recirc';
