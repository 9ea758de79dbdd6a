const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Path segments of front pages. Lower-case. */
export const frontSegments = set(
  'home index index.html index.htm index.php index.aspx default.aspx default.asp default.html homepage frontpage startseite start accueil inicio portada main news الرئيسية',
);

/** Path segments in front of the name of a list of articles. */
export const indexSegments = set(
  'category categories cat tag tags topic topics section sections rubrik rubriken ressort ressorts thema themen kategorie categoria categorias categorie rubrique rubriques theme themes archive archives archiv page author authors autor autoren auteur label etiqueta keyword kategori тема рубрика tema تصنيف قسم وسم أقسام section-page channel list liste latest ultimas-noticias',
);

/** Path segments of pages of pictures. */
export const gallerySegments = set(
  'gallery galleries galerie galerien galeria galerias galleria gallerie galleri photogallery photo-gallery photo-galleries photogalerie photos photo pictures in-pictures fotos fotogaleria fotogalerias fotogalerie fotogalerien fotogallery fotostrecke fotostrecken bildergalerie bildergalerien bilderstrecke bildstrecke bilder diaporama diaporamas portfolio slideshow slideshows bildspel bildeserie kuvagalleria foto-galeri fotogaleri foto-haber صور ألبوم معرض-الصور البوم-الصور',
);

/** Path segments of pages of moving pictures. */
export const videoSegments = set(
  'video videos watch tv mediathek videothek vidéo vidéos clip clips programas vod livestream live-tv فيديو الفيديو مرئيات فيديوهات',
);

export const searchSegments = set(
  'search suche recherche buscar busca busqueda pesquisa ricerca cerca zoeken sok haku szukaj hledat arama cari بحث search.html search.php',
);

/** Names of query parameters that hold what was searched for. */
export const searchParameters = set('q s query search keyword keywords suche search_query searchterm');
