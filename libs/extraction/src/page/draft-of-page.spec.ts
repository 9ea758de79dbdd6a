import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../index.js';
import { articleOf, page } from '../spec-support/inputs.js';

const paragraphs = [
  'افتتحت بلدية المدينة أمس مكتبة عامة جديدة تضم خمسين ألف كتاب، في مبنى قديم كان محطة للقطارات.',
  'وقالت المديرة سلمى الحسن إن المكتبة ستبقى مفتوحة حتى منتصف الليل، وإن الدخول إليها مجاني للجميع.',
  'وفي الطابق الأول قاعات للأطفال، فيها قصص بلغات كثيرة، ومقاعد صغيرة صنعها نجارون من الحي نفسه.',
];

const jsonLd = {
  '@graph': [
    { '@type': 'WebSite', name: 'News Example' },
    {
      '@type': ['NewsArticle'],
      headline: 'مكتبة عامة جديدة في وسط المدينة',
      alternativeHeadline: 'خمسون ألف كتاب في محطة قديمة',
      author: [{ '@type': 'Person', name: 'سلمى الحسن' }],
      datePublished: '2025-12-31T18:30:00+02:00',
      dateModified: '2025-12-31T19:00:00+02:00',
      isAccessibleForFree: 'False',
      keywords: 'مكتبات, كتب',
    },
  ],
};

const html = `<!doctype html>
<html lang="ar-SA"><head>
<title>مكتبة عامة جديدة في وسط المدينة | News Example</title>
<meta name="robots" content="index, noai">
<meta property="og:description" content="مبنى قديم يصير بيتا للكتب.">
<link rel="canonical" href="/ar/library?id=1">
<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>
</head><body><nav><a href="/">الرئيسية</a></nav>
<article><h1>مكتبة عامة جديدة في وسط المدينة</h1>
<p class="article-standfirst">مبنى قديم يصير بيتا للكتب.</p>
<p>${paragraphs[0]}</p>
<figure><img src="/images/clock.jpg" alt="ساعة"><figcaption>ساعة المحطة القديمة</figcaption></figure>
<p>${paragraphs[1]}</p>
<h2>قاعات للأطفال</h2>
<p>${paragraphs[2]} <a href="/ar/children">المزيد</a> <a href="javascript:alert(1)">x</a></p>
<blockquote><p>نريد أن يقرأ كل طفل كتابا في الأسبوع، ولو كان كتابا صغيرا.</p></blockquote>
</article></body></html>`;

describe('draftOfPage', () => {
  const article = articleOf(page(html));

  it('reads what the page states about itself', () => {
    expect(article).toMatchObject({
      title: 'مكتبة عامة جديدة في وسط المدينة',
      subtitle: 'مبنى قديم يصير بيتا للكتب.',
      summary: ['مبنى قديم يصير بيتا للكتب.'],
      byline: { authors: [{ name: 'سلمى الحسن' }] },
      canonicalUrl: 'https://news.example/ar/library?id=1',
      language: 'ar-SA',
      direction: 'rtl',
      topics: ['مكتبات', 'كتب'],
      rights: { robots: 'allowed', aiOptOut: true, paywalled: true },
    });
  });

  it('names the evidence of each date', () => {
    expect(article).toMatchObject({
      published: { at: '2025-12-31T18:30:00+02:00', rule: 'json-ld:datePublished', zone: '+02:00' },
      updated: { at: '2025-12-31T19:00:00+02:00', rule: 'json-ld:dateModified' },
    });
  });

  it('parts the text into sections, captions, quotes, images and links', () => {
    expect(article.sections.map(({ heading }) => heading)).toEqual([undefined, 'قاعات للأطفال']);
    expect(article.sections[0]?.paragraphs).toEqual(paragraphs.slice(0, 2));
    expect(article.captions).toEqual([
      { text: 'ساعة المحطة القديمة', imageUrl: 'https://news.example/images/clock.jpg' },
    ]);
    expect(article.images).toEqual([{ url: 'https://news.example/images/clock.jpg', alt: 'ساعة' }]);
    expect(article.quotes).toEqual([{ text: 'نريد أن يقرأ كل طفل كتابا في الأسبوع، ولو كان كتابا صغيرا.' }]);
    expect(article.links).toContainEqual({ url: 'https://news.example/ar/children', text: 'المزيد', kind: 'internal' });
  });

  it('parts paragraphs at two line breaks, and not at one', () => {
    const [one, two, three] = paragraphs;
    const broken = `<html><body><article><div>${one}<br><br>${two}<br>${three}</div></article></body></html>`;
    expect(articleOf(page(broken)).sections[0]?.paragraphs).toEqual([one, `${two} ${three}`]);
  });

  it('never takes a date of the future while the page has a plausible one', () => {
    const dated = html
      .replace('2025-12-31T18:30:00+02:00', '2031-01-01T00:00:00Z')
      .replace('</head>', '<meta property="article:published_time" content="2025-12-30T08:00:00Z"></head>');
    const { published } = articleOf(page(dated));
    expect(published).toMatchObject({ at: '2025-12-30T08:00:00Z', rule: 'meta:article:published_time' });
  });

  it('takes a blank line of the markup for nothing but white space', () => {
    const [one, two] = paragraphs;
    const spaced = `<html><body><article><p>${one}\n\n${two}</p></article></body></html>`;
    expect(articleOf(page(spaced)).sections[0]?.paragraphs).toEqual([`${one} ${two}`]);
  });

  it('takes the body from linked data where the page shows none', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'مكتبة', articleBody: paragraphs.join('\n') });
    const shell = `<html><head><script type="application/ld+json">${data}</script></head><body><div id="app"></div></body></html>`;
    const article = articleOf(page(shell));
    expect(article.sections).toEqual([{ paragraphs }]);
    expect(article.provenance.warnings).toContain('body-from-data');
  });

  it('keeps headline and dates of an article whose body is not on the page', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'مكتبة عامة جديدة', datePublished: '2025-12-31' });
    const shell = `<html><head><script type="application/ld+json">${data}</script></head><body><div id="app"></div></body></html>`;
    const article = articleOf(page(shell));
    expect(article).toMatchObject({ title: 'مكتبة عامة جديدة', sections: [], published: { precision: 'day' } });
    expect(article.provenance.warnings).toContain('body-missing');
  });

  it('falls back on what the feed said', () => {
    const bare = `<html><body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    const hints = { title: 'من الخلاصة', publishedAt: '2025-12-30T08:00:00Z', authors: ['عمر ناصر'] };
    expect(articleOf(page(bare, { hints }))).toMatchObject({
      title: 'من الخلاصة',
      published: { at: '2025-12-30T08:00:00Z', rule: 'hint:publishedAt' },
      byline: { authors: [{ name: 'عمر ناصر' }] },
    });
  });

  it('passes over structured data that is broken', () => {
    const broken = html.replace('"@graph"', '@graph');
    expect(articleOf(page(broken))).toMatchObject({ title: 'مكتبة عامة جديدة في وسط المدينة' });
  });

  it.each([
    ['an empty page', '', 'empty-content'],
    ['a page without text', '<html><body><img src="a.png"></body></html>', 'empty-content'],
    [
      'a page of labels',
      '<html><body><nav><a href="/a">One</a><a href="/b">Two</a></nav></body></html>',
      'not-an-article',
    ],
  ])('refuses %s with a reason', (_what, content, reason) => {
    expect(extractArticle(page(content))).toMatchObject({ outcome: 'not-an-article', reason });
  });
});
