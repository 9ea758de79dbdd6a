import { rssPage, site, type Page, type Site } from '@khabar/testing';

export interface Story {
  readonly path: string;
  readonly language: 'ar' | 'en';
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const names = { ar: 'صحيفة المرفأ', en: 'The Harbour Paper' } as const;

export const stories = {
  engineers: {
    path: '/ar/bridge',
    language: 'ar',
    title: 'الجسر القديم يفتح من جديد أمام المشاة',
    paragraphs: [
      'أعلن المهندسون أن أعمال الترميم في الجسر القديم انتهت قبل موعدها بأسبوعين، وأن المشاة سيعبرونه ابتداء من صباح الأحد.',
      'وقالت البلدية إن السيارات ستبقى بعيدة عن الجسر حتى نهاية العام، إلى أن تكتمل الطريق الموازية على الضفة الشرقية.',
      'ورحب سكان الحي بالخبر، وقال أصحاب المتاجر القريبة إنهم ينتظرون عودة الزوار إلى السوق منذ الشتاء الماضي.',
    ],
  },
  museum: {
    path: '/ar/museum',
    language: 'ar',
    title: 'متحف البحر يعرض سفينة عمرها ثلاثة قرون',
    paragraphs: [
      'افتتح متحف البحر قاعة جديدة تعرض سفينة خشبية غرقت قبالة الساحل قبل ثلاثة قرون، بعد ترميم استمر ستة أعوام.',
      'ويستطيع الزوار مشاهدة السفينة من ممر زجاجي معلق، والاستماع إلى حكايات البحارة بأصوات ممثلين من المسرح المحلي.',
      'وتفتح القاعة أبوابها يوميا عدا الاثنين، والدخول مجاني للطلاب حتى نهاية الشهر المقبل.',
    ],
  },
  ferry: {
    path: '/en/ferry',
    language: 'en',
    title: 'Night ferry returns after nine years',
    paragraphs: [
      'The night ferry between the old harbour and the islands will run again from Friday, nine years after the last boat was sold.',
      'The council said the new boat carries two hundred passengers and forty bicycles, and that tickets cost the same as the bus.',
      'Islanders had asked for the line since the hospital moved to the mainland, and more than four thousand signed their petition.',
    ],
  },
  orchard: {
    path: '/en/orchard',
    language: 'en',
    title: 'School orchard gives its first harvest',
    paragraphs: [
      'Pupils of the hill school picked the first apples from an orchard that they planted on a former car park four years ago.',
      'The harvest filled sixty crates, which the school will share with the kitchen of the home for the elderly next door.',
      'A second orchard is to be planted in spring on the roof of the sports hall, with pears and plums, the head teacher said.',
    ],
  },
} as const satisfies Record<string, Story>;

/** A page with everything around an article that a news site has. */
export const storyPage = ({ language, title, paragraphs }: Story): Page => ({
  body: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title} | ${names[language]}</title>
<meta property="og:site_name" content="${names[language]}">
<meta property="article:published_time" content="2026-11-21T12:00:00+03:00"></head><body>
<header><nav><a href="/">1</a> <a href="/">2</a> <a href="/">3</a></nav></header>
<main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main><footer><p>© 2026 ${names[language]}</p></footer></body></html>`,
});

export const feedPath = '/feed.xml';
export const noFeedPath = '/not-a-feed.xml';
export const hugePath = '/en/huge';

/** Largest page that the fetcher of the test takes, bytes. */
export const pageLimitBytes = 200_000;

/** A newspaper with two languages, a feed, and what a fetcher must not swallow. */
export const openNewspaper = async (): Promise<Site> => {
  const paper = await site();
  const all = Object.values(stories);
  for (const story of all) paper.set(story.path, storyPage(story));
  paper.set(
    feedPath,
    rssPage(
      names.en,
      all.map(({ title, path }) => ({ title, link: paper.url(path), guid: path })),
    ),
  );
  paper.set(noFeedPath, { body: '<html><body><p>Moved.</p></body></html>', type: 'application/xml' });
  paper.set(hugePath, { body: `<html><body><p>${'x'.repeat(2 * pageLimitBytes)}</p></body></html>` });
  return paper;
};
