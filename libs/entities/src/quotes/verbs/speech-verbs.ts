import { foldTerm } from '@khabar/language/analysis';
import { formsOfArabicVerb } from './arabic-forms.js';
import { ambiguousArabicForms, arabicVerbs } from './arabic-verbs.js';
import { ambiguousPlainForms, plainVerbs } from './plain-verbs.js';
import type { SpeechVerb } from './speech-verb.js';

type Forms = ReadonlyMap<string, SpeechVerb>;

/** “And”, written together with the verb. */
const arabicConjunctions = ['', 'و', 'ف'];

const arabicForms = (): Forms => {
  const ambiguous = new Set(ambiguousArabicForms.map(foldTerm));
  const forms = new Map<string, SpeechVerb>();
  for (const [form, verb] of arabicVerbs.flatMap(formsOfArabicVerb)) {
    const folded = foldTerm(form);
    const told: SpeechVerb = ambiguous.has(folded) ? { ...verb, ambiguous: true } : verb;
    for (const conjunction of arabicConjunctions) {
      const whole = conjunction + folded;
      if (!forms.has(whole)) forms.set(whole, conjunction === '' ? told : { ...told, joined: true });
    }
  }
  return forms;
};

const words = (lines: readonly string[] | undefined): string[] =>
  (lines ?? []).flatMap((line) => line.split(' ')).map(foldTerm);

const plainForms = (language: string): Forms => {
  const ambiguous = new Set(words(ambiguousPlainForms[language]));
  return new Map(
    words(plainVerbs[language]).map((form) => {
      const participle = language === 'en' && form.endsWith('ing');
      return [
        form,
        {
          ...(participle ? { participle } : {}),
          ...(ambiguous.has(form) ? { ambiguous: true } : {}),
        } satisfies SpeechVerb,
      ];
    }),
  );
};

const tables = new Map<string, Forms>();

const primarySubtag = (language: string): string => {
  const hyphen = language.indexOf('-');
  return (hyphen < 0 ? language : language.slice(0, hyphen)).toLowerCase();
};

/** The verbs of saying of a language; of a language without a table, none. Built when first asked for. */
export const speechVerbsOf = (language: string): Forms => {
  const known = tables.get(language);
  if (known) return known;
  const subtag = primarySubtag(language);
  const made = tables.get(subtag) ?? (subtag === 'ar' ? arabicForms() : plainForms(subtag));
  // Tags come from outside: only those of languages with verbs are kept.
  if (made.size > 0) tables.set(subtag, made);
  return made;
};

/**
 * True for a form of a verb of saying that is hardly ever anything else, in Arabic also behind و and ف.
 * @param foldedWord as `foldTerm` gives it
 * @param language BCP 47 tag
 */
export const isSpeechVerb = (foldedWord: string, language: string): boolean => {
  const verb = speechVerbsOf(language).get(foldedWord);
  return verb !== undefined && verb.ambiguous === undefined;
};
