import type { WorkloadPage } from './workload.js';

const sentences = [
  'افتتحت البلدية أمس حديقة عامة قرب النهر بعد عامين من الأعمال التي شاركت فيها شركات محلية.',
  'The council voted on Tuesday to repair the old bridge before winter, a month earlier than it had planned.',
  'وقال المدير إن العمل سيكتمل قبل نهاية الشهر المقبل، وإن الحركة ستعود إلى الشارع بعد ذلك.',
  'Fishermen said the catch had doubled since the reef was closed, and that prices had fallen at the market.',
  'وسجلت المحطة أعلى إنتاج لها منذ افتتاحها قبل عشرة أعوام، بحسب بيان صدر يوم الأحد.',
  'Tickets for the spring festival go on sale on Monday morning, at the town hall and in the station.',
] as const;

const paragraphs = 18;
const sentencesEach = 4;
const links = 150;
const scriptCharacters = 30_000;

const at = (index: number): string => sentences[index % sentences.length] ?? '';

const paragraph = (page: number, index: number): string =>
  `<p>${Array.from({ length: sentencesEach }, (_, sentence) => at(page + index + sentence)).join(' ')}</p>`;

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** About the size and the shape of a news page: much navigation and script around one article. */
const pageOf = (page: number): string => `<!doctype html>
<html lang="${page % 2 === 0 ? 'ar' : 'en'}"><head><meta charset="utf-8"><title>Report ${page} | Example News</title>
<meta property="og:title" content="Report ${page}"><meta property="article:published_time" content="2026-01-0${(page % 9) + 1}T08:00:00Z">
<script>${'window.settings = {};'.padEnd(scriptCharacters, ' ')}</script></head><body>
<nav><ul>${many(links, (index) => `<li class="item"><a href="/section/${index}">Section ${index}</a></li>`)}</ul></nav>
<main><article><h1>Report ${page}</h1><p class="byline">By Sample Writer</p>
${many(paragraphs, (index) => (index % 6 === 5 ? `<h2>Part ${index}</h2>` : '') + paragraph(page, index))}
<figure><img src="/p${page}.jpg" alt=""><figcaption>${at(page)}</figcaption></figure></article></main>
<aside><ul>${many(links, (index) => `<li><a href="/more/${index}">${at(index)}</a></li>`)}</ul></aside>
<footer><p>© Example News</p></footer></body></html>`;

export const generatedPages = (count: number): WorkloadPage[] =>
  Array.from({ length: count }, (_, page) => ({ path: `/news/${page}`, body: Buffer.from(pageOf(page)) }));
