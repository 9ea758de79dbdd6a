import { articleWith, fullOf, linkedData, many } from './frame.js';

const meta = (name: string, content: string): string => articleWith('', `<meta name="${name}" content="${content}">`);

const described = (field: string, value: string): string =>
  articleWith('', linkedData(`{"@type":"NewsArticle","headline":"A library opens","${field}":${value}}`));

const text = (length: number): string => JSON.stringify('A library, opens. '.repeat(length / 18));

/** What a page says of itself, without end or sense. */
export const hostileHeads: Readonly<Record<string, () => string>> = {
  'a long description': () => meta('description', fullOf('A library opens. ', 10)),
  'keywords of a hundred thousand commas': () => meta('keywords', fullOf('a,', 10)),
  'a long author': () => meta('author', fullOf('By A and B, ', 10)),
  'a date of digits': () => meta('article:published_time', fullOf('1', 10)),
  'a date of dates': () => meta('date', fullOf('2026-01-01 ', 10)),
  '49,000 meta elements': () =>
    articleWith(
      '',
      many(49_000, (index) => `<meta name="n${index}" content="c${index}">`),
    ),
  '49,000 meta elements of one name': () =>
    articleWith(
      '',
      many(49_000, (index) => `<meta property="og:title" content="T${index}">`),
    ),
  'a long title': () => `<title>${fullOf('A library opens ')}</title>${articleWith('')}`,
  'a title of parts': () => `<title>${fullOf('News | ')}</title>${articleWith('')}`,
  'a title of dashes': () => `<title>${fullOf(' - ')}</title>${articleWith('')}`,
  'a long heading': () => articleWith(`<h1>${fullOf('A library opens, ')}</h1>`),
  'a long byline': () => articleWith(`<p class="byline">By ${fullOf('Ada Writer and ')}</p>`),
  'linked data of a million brackets': () => articleWith('', linkedData('['.repeat(1_000_000))),
  'linked data of 790,000 objects inside each other': () => articleWith('', linkedData('{"a":'.repeat(790_000))),
  'linked data 3,000 deep': () => articleWith('', linkedData(`${'{"a":['.repeat(3_000)}1${']}'.repeat(3_000)}`)),
  'linked data that breaks off': () =>
    articleWith('', linkedData(`{"@type":"NewsArticle","headline":"${'x'.repeat(3_900_000)}`)),
  'linked data with raw line breaks': () => described('description', `"${'line\n'.repeat(790_000)}"`),
  'linked data of a million quotes': () => articleWith('', linkedData(`{"headline":${'"'.repeat(1_000_000)}}`)),
  'linked data of a million commas': () => articleWith('', linkedData(`{"headline":"x"${','.repeat(1_000_000)}}`)),
  'linked data of a million backslashes': () => articleWith('', linkedData(`{"headline":"${'\\'.repeat(1_000_001)}"}`)),
  'linked data with a long headline': () => described('alternativeHeadline', text(3_900_000)),
  'linked data with a long body': () => described('articleBody', text(3_900_000)),
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
  'a long script': () => articleWith('', `<script>${'var a = "<p>x</p>"; '.repeat(195_000)}</script>`),
  'a long script state': () =>
    articleWith(
      '',
      `<script id="__NEXT_DATA__" type="application/json">{"a":[${'{"title":"x","b":[1,2]},'.repeat(170_000)}{}]}</script>`,
    ),
  '49,000 scripts': () => articleWith('<script>a</script>'.repeat(49_000)),
  'a long style': () => articleWith('', `<style>${'p{color:red}'.repeat(400_000)}</style>`),
  '24,000 items of microdata': () =>
    articleWith(
      '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="headline">x</span></div>'.repeat(
        24_000,
      ),
    ),
};
