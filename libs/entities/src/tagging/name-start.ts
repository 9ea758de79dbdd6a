import { anyName, anyPlace, category, frequencyOf, gazetteerOf } from '../gazetteers/index.js';
import { foldTerm } from '@khabar/language/analysis';
import { behindProclitics, offsetBehind } from '../joining/proclitic-forms.js';
import { knownEntitiesIn } from '../known/index.js';

const certainly = (anyName | anyPlace) & ~category.ambiguous;

/** How many half steps of the Zipf scale oftener the rest must occur than the whole word. */
const muchOftener = 2;

/**
 * Where a name starts in its first word: behind conjunction and prepositions, where the rest is a name or a word that stands in the
 * text or the lists, and the whole word is none (وميركل; not وليد).
 */
export class NameStarts {
  private readonly gazetteer = gazetteerOf('ar');
  private readonly frequency = frequencyOf('ar');
  private readonly kept = new Map<string, number>();

  /** @param named folded words with which names of the text begin as they stand */
  offsetIn(surface: string, named: ReadonlySet<string>): number {
    const folded = foldTerm(surface);
    if (this.isName(folded)) return 0;
    const letters =
      behindProclitics(folded, (name, count) => (named.has(name) ? count : undefined)) ?? this.lettersBefore(folded);
    return letters === 0 ? 0 : offsetBehind(surface, letters);
  }

  private lettersBefore(folded: string): number {
    const known = this.kept.get(folded);
    if (known !== undefined) return known;
    const own = this.frequency(folded);
    const letters =
      behindProclitics(folded, (name, count) => (this.isName(name) ? count : undefined)) ??
      behindProclitics(folded, (name, count) =>
        (own === 0 && name.startsWith('ال')) || this.frequency(name) >= own + muchOftener ? count : undefined,
      ) ??
      0;
    if (this.kept.size > mostKept) this.kept.clear();
    this.kept.set(folded, letters);
    return letters;
  }

  private isName(folded: string): boolean {
    const bits = this.gazetteer.categoriesOf(folded);
    if ((bits & certainly) !== 0 && (bits & category.ambiguous) === 0) return true;
    return knownEntitiesIn([folded]).some(({ proclitic }) => proclitic === '');
  }
}

const mostKept = 20_000;
