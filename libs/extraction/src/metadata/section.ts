import type { Finding, PageEvidence } from '../page/page-evidence.js';
import { firstMeta } from '../page/page-evidence.js';
import { cleanText } from './clean-text.js';
import { compareKey } from './compare-key.js';
import { isLinkedData, textsOf, typesOf } from './json-ld.js';

const metaNames = ['article:section', 'parsely-section', 'cxenseparse:category', 'og:section', 'section', 'category'];
const longest = 80;
/** What the first step of a path of crumbs is called where it is the front page. */
const fronts: ReadonlySet<string> = new Set(
  [
    'home',
    'homepage',
    'start',
    'startseite',
    'accueil',
    'inicio',
    'portada',
    'início',
    'forside',
    'etusivu',
    'hjem',
    'hem',
    'الرئيسية',
    'الصفحة الرئيسية',
    'خانه',
    'главная',
    'anasayfa',
    'ana sayfa',
    'beranda',
    'strona główna',
    'ホーム',
    'トップ',
    '首页',
    '홈',
  ].map(compareKey),
);

const crumbsOf = ({ linkedData }: PageEvidence): string[] => {
  const list = linkedData.find((node) => typesOf(node).includes('BreadcrumbList'))?.['itemListElement'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) =>
    isLinkedData(item) ? (textsOf(item['name'])[0] ?? textsOf(item['item'])[0] ?? []) : [],
  );
};

/** The section of the site that the page says it belongs to. */
export const sectionOf = (evidence: PageEvidence, title: string): Finding<string> | undefined => {
  const stated = evidence.articles.flatMap((article) => textsOf(article['articleSection']))[0];
  const meta = firstMeta(evidence, metaNames);
  const crumb = crumbsOf(evidence).find(
    (text) => !fronts.has(compareKey(text)) && compareKey(text) !== compareKey(title),
  );
  const candidates = [
    { value: stated, rule: 'json-ld:articleSection' },
    { value: meta?.content, rule: `meta:${meta?.name ?? ''}` },
    { value: crumb, rule: 'json-ld:breadcrumb' },
  ];
  for (const { value, rule } of candidates) {
    const text = cleanText(value ?? '');
    if (text !== '' && text.length <= longest && !text.startsWith('http')) return { value: text, rule };
  }
  return undefined;
};
