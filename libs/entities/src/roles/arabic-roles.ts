import { offsetBehind } from '../joining/proclitic-forms.js';
import { titleKind } from '../titles/title-kind.js';
import { isHead, stemOf } from './arabic-head.js';
import { roleEnd } from './arabic-role-end.js';
import { onlyComplete } from './arabic-role-words.js';
import type { RoleContext } from './role-context.js';
import type { RoleSpan } from './role-span.js';
import type { RoleWord } from './role-word.js';

/** How many letters of the word stand before the title: و of والوزير, ل of لرئيسة and of للرئيس. */
const lettersBefore = ({ folded, form, kind }: RoleWord): number => {
  if ((kind & titleKind.proclitic) === 0) return 0;
  const article = (kind & titleKind.definite) === 0 ? 0 : 2;
  const swallowed = /^[وف]?لل/.test(folded) ? 1 : 0;
  return Math.max(0, folded.replace(/\.$/, '').length - form.length - article + swallowed);
};

/** The roles that a sentence gives, in order, none within another. */
export const arabicRoles = (context: RoleContext): RoleSpan[] => {
  const { words } = context;
  const spans: RoleSpan[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const head = context.at(index);
    const word = words[index];
    const personEnd = context.personEnd(index);
    if (personEnd > index) {
      index = personEnd - 1;
      continue;
    }
    if (!word || !head || head.kind === 0) continue;
    const besideName = context.isPerson(index + 1);
    const neighbours = {
      before: context.at(index - 1),
      next: context.at(index + 1),
      besideName,
      isBeforeName: () => context.nameEnd(index + 1, false) > 0,
    };
    if (!isHead(head, neighbours)) continue;
    const end = roleEnd(context, index);
    const complete = end > index + 1;
    if (!complete && !besideName && onlyComplete.has(stemOf(head))) continue;
    spans.push({
      start: word.start + offsetBehind(word.surface, lettersBefore(head)),
      end: words[end - 1]?.end ?? word.end,
      kind: head.kind,
      complete,
      proclitic: (head.kind & titleKind.proclitic) !== 0,
    });
    index = end - 1;
  }
  return spans;
};
