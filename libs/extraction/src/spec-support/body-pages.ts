/** The text of one article in four languages. Written for the specs, not copied. */
interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly comment: string;
  readonly related: string;
  readonly newsletter: string;
}

export const stories: Readonly<Record<'en' | 'ar' | 'de' | 'fr', Story>> = {
  en: {
    title: 'Old mill beside the river becomes a school for carpenters',
    paragraphs: [
      'The old mill beside the river, empty for more than thirty years, opens on Monday as a school for carpenters, the council said.',
      'Forty apprentices have enrolled for the first year, half of them from villages in which the last workshop closed long ago.',
      '“We could have built a new hall for less money,” said the headmistress, Anna Miller, “but nobody would have learned anything from it.”',
      'The roof was the most expensive part of the work: its beams had to be replaced one by one while the floors below were in use.',
      'From next spring, the school will also take in furniture from the town’s households, and repair it for the price of the wood.',
    ],
    comment:
      'I pass the mill every morning on my way to work, and I never thought that they would really finish it in my lifetime.',
    related: 'Bridge over the river closed until the autumn',
    newsletter: 'Sign up for our newsletter',
  },
  ar: {
    title: 'المطحنة القديمة على ضفة النهر تصبح مدرسة للنجارين',
    paragraphs: [
      'تفتح المطحنة القديمة على ضفة النهر أبوابها يوم الاثنين مدرسة للنجارين، بعد أن بقيت مهجورة أكثر من ثلاثين عاما، كما أعلن المجلس البلدي.',
      'وقد التحق بالسنة الأولى أربعون متدربا، نصفهم من قرى أغلقت فيها آخر ورشة منذ زمن بعيد، وفقا لإدارة المدرسة.',
      'وقالت المديرة سلمى الحسن: «كان يمكننا أن نبني قاعة جديدة بكلفة أقل، لكن أحدا لم يكن ليتعلم منها شيئا».',
      'وكان السقف أكثر أجزاء العمل كلفة، إذ كان لا بد من استبدال عوارضه واحدة تلو الأخرى بينما كانت الطوابق السفلى مستخدمة.',
      'واعتبارا من الربيع المقبل ستستقبل المدرسة أيضا أثاث بيوت المدينة، وتصلحه بثمن الخشب وحده، بحسب المجلس.',
    ],
    comment: 'أمر بالمطحنة كل صباح في طريقي إلى العمل، ولم أكن أظن أنهم سينهون العمل فيها حقا وأنا على قيد الحياة.',
    related: 'إغلاق الجسر فوق النهر حتى الخريف',
    newsletter: 'اشترك في النشرة البريدية',
  },
  de: {
    title: 'Alte Mühle am Fluss wird Schule für Tischler',
    paragraphs: [
      'Die alte Mühle am Fluss, die mehr als dreißig Jahre leer stand, öffnet am Montag als Schule für Tischler, wie der Stadtrat mitteilte.',
      'Vierzig Lehrlinge haben sich für das erste Jahr angemeldet, die Hälfte aus Dörfern, in denen die letzte Werkstatt längst geschlossen ist.',
      '„Eine neue Halle wäre billiger gewesen“, sagte die Leiterin Anna Müller, „aber daran hätte niemand etwas gelernt.“',
      'Am teuersten war das Dach: Die Balken mussten einzeln ersetzt werden, während die Stockwerke darunter benutzt wurden.',
      'Vom nächsten Frühjahr an nimmt die Schule auch Möbel aus den Haushalten der Stadt an und richtet sie zum Preis des Holzes her.',
    ],
    comment:
      'Ich komme jeden Morgen auf dem Weg zur Arbeit an der Mühle vorbei und hätte nie gedacht, dass sie noch einmal fertig wird.',
    related: 'Brücke über den Fluss bis zum Herbst gesperrt',
    newsletter: 'Newsletter abonnieren',
  },
  fr: {
    title: 'Le vieux moulin au bord du fleuve devient une école de menuisiers',
    paragraphs: [
      'Le vieux moulin au bord du fleuve, vide depuis plus de trente ans, ouvre lundi comme école de menuisiers, a annoncé le conseil.',
      'Quarante apprentis se sont inscrits pour la première année, la moitié venus de villages où le dernier atelier a fermé depuis longtemps.',
      '« Nous aurions pu bâtir une halle neuve pour moins cher, dit la directrice Anne Meunier, mais personne n’y aurait rien appris. »',
      'Le toit a coûté le plus : il a fallu remplacer les poutres une à une, tandis que les étages au-dessous restaient occupés.',
      'Dès le printemps prochain, l’école prendra aussi les meubles des habitants de la ville, et les réparera pour le prix du bois.',
    ],
    comment:
      'Je passe devant le moulin tous les matins en allant au travail, et je n’aurais jamais cru qu’ils le finiraient un jour.',
    related: 'Le pont sur le fleuve fermé jusqu’à l’automne',
    newsletter: 'Abonnez-vous à notre newsletter',
  },
};

export type StoryLanguage = keyof typeof stories;
export const storyLanguages = Object.keys(stories) as StoryLanguage[];

export const paragraphsOf = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

interface Parts {
  /** Markup of the body, below the headline. */
  readonly body: string;
  /** Markup behind the article. */
  readonly below?: string;
}

const links = (titles: readonly string[]): string =>
  `<ul>${titles.map((title, index) => `<li><a href="/${index}">${title}</a></li>`).join('')}</ul>`;

/** A page of a newspaper around the body. */
export const storyPage = (language: StoryLanguage, { body, below = '' }: Parts): string => {
  const { title, related } = stories[language];
  return `<html lang="${language}"><head><title>${title} | Example</title><meta property="og:title" content="${title}"></head>
<body><header class="site-header"><nav>${links(['Home', 'Culture', 'Sport'])}</nav></header>
<main><article><h1>${title}</h1><div class="article-body">${body}</div></article>${below}</main>
<aside class="sidebar">${links([related, `${related} 2`])}</aside>
<footer class="site-footer"><p>© 2026 Example</p>${links(['Contact', 'Privacy'])}</footer></body></html>`;
};
