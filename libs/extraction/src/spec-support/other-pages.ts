/** Pages that are no articles, as sites of four languages make them. Written for the specs, not copied. */
export const languages = ['en', 'ar', 'de', 'fr'] as const;
export type Language = (typeof languages)[number];

const headlines: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Council votes for a new bridge over the river',
    'Farmers wait for rain as wells run dry',
    'Museum shows letters of the first teachers',
  ],
  ar: [
    'مجلس المدينة يصوت على بناء جسر جديد فوق النهر',
    'المزارعون ينتظرون المطر بعد جفاف الآبار',
    'المتحف يعرض رسائل أوائل المعلمين في المدينة',
  ],
  de: [
    'Stadtrat stimmt für neue Brücke über den Fluss',
    'Bauern warten auf Regen, die Brunnen sind leer',
    'Museum zeigt Briefe der ersten Lehrerinnen',
  ],
  fr: [
    'Le conseil vote un nouveau pont sur le fleuve',
    'Les paysans attendent la pluie, les puits sont à sec',
    'Le musée expose les lettres des premiers maîtres',
  ],
};

const words = {
  en: {
    site: 'The Example',
    section: 'Politics',
    missing: 'Page not found',
    login: 'Log in',
    consent: 'We value your privacy',
    search: 'Search results',
    password: 'Password',
  },
  ar: {
    site: 'الشاهد',
    section: 'سياسة',
    missing: 'الصفحة غير موجودة',
    login: 'تسجيل الدخول',
    consent: 'سياسة الخصوصية',
    search: 'نتائج البحث',
    password: 'كلمة المرور',
  },
  de: {
    site: 'Das Beispiel',
    section: 'Politik',
    missing: 'Seite nicht gefunden',
    login: 'Anmelden',
    consent: 'Wir benötigen Ihre Zustimmung',
    search: 'Suchergebnisse',
    password: 'Passwort',
  },
  fr: {
    site: "L'Exemple",
    section: 'Politique',
    missing: 'Page introuvable',
    login: 'Connexion',
    consent: 'Votre vie privée',
    search: 'Résultats de recherche',
    password: 'Mot de passe',
  },
} as const;

interface Parts {
  readonly title: string;
  readonly body: string;
  readonly head?: string;
}

const page = (language: Language, { title, body, head = '' }: Parts): string =>
  `<html lang="${language}"><head><title>${title}</title>${head}</head><body><nav><a href="/">${words[language].site}</a></nav>${body}<footer>© ${words[language].site}</footer></body></html>`;

const teasers = (language: Language, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const headline = headlines[language][index % 3] ?? '';
    return `<div class="item"><h2><a href="/a/${index}">${headline} ${index}</a></h2><p>${headline}.</p></div>`;
  }).join('');

const jsonLd = (type: string): string => `<script type="application/ld+json">{"@type":"${type}","name":"x"}</script>`;

export const homePage = (language: Language): string =>
  page(language, { title: words[language].site, body: teasers(language, 40), head: jsonLd('WebSite') });

export const sectionIndex = (language: Language): string =>
  page(language, {
    title: `${words[language].section} | ${words[language].site}`,
    body: `<h1>${words[language].section}</h1>${teasers(language, 20)}`,
    head: '<meta property="og:type" content="website">' + jsonLd('CollectionPage'),
  });

export const searchResults = (language: Language): string =>
  page(language, {
    title: `${words[language].search} - ${words[language].site}`,
    body: `<h1>${words[language].search}</h1>${teasers(language, 10)}`,
  });

export const galleryPage = (language: Language): string =>
  page(language, {
    title: `${headlines[language][2] ?? ''} | ${words[language].site}`,
    body: `<h1>${headlines[language][2] ?? ''}</h1>${Array.from({ length: 12 }, (_, index) => `<figure><img src="/p/${index}.jpg" width="900"></figure>`).join('')}`,
    head: jsonLd('ImageGallery'),
  });

export const videoPage = (language: Language): string =>
  page(language, {
    title: `${headlines[language][1] ?? ''} | ${words[language].site}`,
    body: `<h1>${headlines[language][1] ?? ''}</h1><video src="/v.mp4"></video><p>${headlines[language][1] ?? ''}.</p>`,
    head: '<meta property="og:type" content="video.other">' + jsonLd('VideoObject'),
  });

export const loginPage = (language: Language): string =>
  page(language, {
    title: `${words[language].login} | ${words[language].site}`,
    body: `<form><h1>${words[language].login}</h1><label>${words[language].password}<input type="password"></label><button>OK</button></form>`,
  });

export const errorPage = (language: Language): string =>
  page(language, {
    title: `${words[language].missing} - ${words[language].site}`,
    body: `<h1>404</h1><p>${words[language].missing}</p>`,
  });

export const consentPage = (language: Language): string =>
  page(language, {
    title: words[language].consent,
    body: `<div class="consent"><h1>${words[language].consent}</h1><p>${'Cookies. '.repeat(40)}</p><button>OK</button></div>`,
  });

export const robotPage = (): string =>
  page('en', {
    title: 'Just a moment...',
    body: '<div id="challenge-platform"><noscript>Enable JavaScript to continue</noscript></div>',
  });

/** An article of one sentence, as agencies send them. */
export const flashItem = (language: Language): string =>
  page(language, {
    title: `${headlines[language][0] ?? ''} | ${words[language].site}`,
    body: `<article><h1>${headlines[language][0] ?? ''}</h1><p>${headlines[language][0] ?? ''}.</p></article><aside>${teasers(language, 15)}</aside>`,
    head: '<meta property="og:type" content="article">',
  });
