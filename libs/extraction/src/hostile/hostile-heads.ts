import { articleWith, linkedData, many } from './frame.js';

const meta = (name: string, content: string): string => articleWith('', `<meta name="${name}" content="${content}">`);

const described = (field: string, value: string): string =>
  articleWith('', linkedData(`{"@type":"NewsArticle","headline":"A library opens","${field}":${value}}`));

const text = (length: number): string => JSON.stringify('A library, opens. '.repeat(length / 18));

/** What a page says of itself, without end or sense. */
export const hostileHeads: Readonly<Record<string, () => string>> = {
  'a description of five megabytes': () => meta('description', 'A library opens. '.repeat(300_000)),
  'keywords of a million commas': () => meta('keywords', 'a,'.repeat(1_000_000)),
  'an author of five megabytes': () => meta('author', 'By A and B, '.repeat(400_000)),
  'a date of five million digits': () => meta('article:published_time', '1'.repeat(5_000_000)),
  'a date of a million dates': () => meta('date', '2026-01-01 '.repeat(500_000)),
  '100,000 meta elements': () =>
    articleWith(
      '',
      many(100_000, (index) => `<meta name="n${index}" content="c${index}">`),
    ),
  '100,000 meta elements of one name': () =>
    articleWith(
      '',
      many(100_000, (index) => `<meta property="og:title" content="T${index}">`),
    ),
  'a title of five megabytes': () => `<title>${'A library opens '.repeat(300_000)}</title>${articleWith('')}`,
  'a title of a million parts': () => `<title>${'News | '.repeat(700_000)}</title>${articleWith('')}`,
  'a title of a million dashes': () => `<title>${' - '.repeat(1_000_000)}</title>${articleWith('')}`,
  'a heading of five megabytes': () => articleWith(`<h1>${'A library opens, '.repeat(300_000)}</h1>`),
  'a byline of two megabytes': () => articleWith(`<p class="byline">By ${'Ada Writer and '.repeat(140_000)}</p>`),
  'linked data of a million brackets': () => articleWith('', linkedData('['.repeat(1_000_000))),
  'linked data of a million objects inside each other': () => articleWith('', linkedData('{"a":'.repeat(1_000_000))),
  'linked data 3,000 deep': () => articleWith('', linkedData(`${'{"a":['.repeat(3_000)}1${']}'.repeat(3_000)}`)),
  'linked data of five megabytes that breaks off': () =>
    articleWith('', linkedData(`{"@type":"NewsArticle","headline":"${'x'.repeat(5_000_000)}`)),
  'linked data of five megabytes with raw line breaks': () =>
    described('description', `"${'line\n'.repeat(1_000_000)}"`),
  'linked data of a million quotes': () => articleWith('', linkedData(`{"headline":${'"'.repeat(1_000_000)}}`)),
  'linked data of a million commas': () => articleWith('', linkedData(`{"headline":"x"${','.repeat(1_000_000)}}`)),
  'linked data of a million backslashes': () => articleWith('', linkedData(`{"headline":"${'\\'.repeat(1_000_001)}"}`)),
  'linked data with a headline of five megabytes': () => described('alternativeHeadline', text(5_000_000)),
  'linked data with a body of five megabytes': () => described('articleBody', text(5_000_000)),
  'linked data with 100,000 authors': () =>
    described('author', `[${many(100_000, (index) => `{"@type":"Person","name":"Author ${index}"},`)}null]`),
  'linked data with 100,000 keywords': () => described('keywords', JSON.stringify('a, '.repeat(500_000))),
  'linked data of 50,000 articles': () =>
    articleWith(
      '',
      linkedData(`{"@graph":[${many(50_000, (index) => `{"@type":"NewsArticle","headline":"T${index}"},`)}{}]}`),
    ),
  'linked data of 50,000 nodes that refer to each other': () =>
    articleWith(
      '',
      linkedData(`{"@graph":[${many(50_000, (index) => `{"@id":"#${index}","author":{"@id":"#${index + 1}"}},`)}{}]}`),
    ),
  '20,000 scripts of linked data': () =>
    articleWith('', linkedData('{"@type":"NewsArticle","headline":"x"}').repeat(20_000)),
  'five megabytes of script': () => articleWith('', `<script>${'var a = "<p>x</p>"; '.repeat(250_000)}</script>`),
  'a script state of five megabytes': () =>
    articleWith(
      '',
      `<script id="__NEXT_DATA__" type="application/json">{"a":[${'{"title":"x","b":[1,2]},'.repeat(200_000)}{}]}</script>`,
    ),
  '100,000 scripts': () => articleWith('<script>a</script>'.repeat(100_000)),
  'five megabytes of style': () => articleWith('', `<style>${'p{color:red}'.repeat(400_000)}</style>`),
  '40,000 items of microdata': () =>
    articleWith(
      '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="headline">x</span></div>'.repeat(
        40_000,
      ),
    ),
};
