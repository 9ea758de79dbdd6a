import type { SpeechVerb } from './speech-verb.js';

type Form = readonly [form: string, verb: SpeechVerb];

const man = { gender: 'masculine' } as const;
const woman = { gender: 'feminine' } as const;
const men = { gender: 'masculine', plural: true } as const;

/** دعا: دعت; رأى: رأت. */
const beforeEnding = (stem: string): string => stem.replace(/[اى]$/, '');

const perfectForms = (stem: string): Form[] => [
  [stem, man],
  [`${beforeEnding(stem)}ت`, woman],
  [`${beforeEnding(stem)}وا`, men],
  [`${stem}ا`, men],
];

const imperfectForms = (form: string): Form[] => {
  const stem = form.slice(1);
  return [
    [`ي${stem}`, man],
    [`ت${stem}`, woman],
    [`ي${stem.replace(/[يىو]$/, '')}ون`, men],
    [`سي${stem}`, man],
    [`ست${stem}`, woman],
  ];
};

const participleForms = (stem: string): Form[] =>
  stem === '-'
    ? []
    : (
        [
          [stem, man],
          [`${stem}ا`, man],
          [`${stem}ة`, woman],
          [`${stem}ين`, men],
          [`${stem}ون`, men],
        ] as const
      ).map(([form, verb]) => [form, { ...verb, participle: true }]);

/** The persons that news tells of, of a verb given as `perfect imperfect participle`; the first meaning of a form counts. */
export const formsOfArabicVerb = (verb: string): Form[] => {
  const [perfect = '', imperfect = '', participle = '-'] = verb.split(' ');
  return [...perfectForms(perfect), ...imperfectForms(imperfect), ...participleForms(participle)];
};
