import type { Entity } from '@khabar/contracts';

/** What a text with gold says of one entity: `mentions` are the forms it is named by, without proclitics. */
export interface GoldEntity {
  readonly type: Entity['type'];
  readonly canonical: string;
  readonly role?: string;
  readonly mentions: readonly string[];
}

/** A form as it is with its article written out: the text has للحلف for what the gold calls الحلف. */
const formOf = (written: string): string => written.replace(/^لل/, 'ال').replace(/^ل(?=[^ا])/, 'ال');

const formsOf = (forms: readonly string[]): string => [...new Set(forms.map(formOf))].sort().join(' | ');

/** Wrong things only, for a person: an empty list where every entity is as the gold has it. */
export const wrongEntities = (wanted: readonly GoldEntity[], given: readonly Entity[]): string[] => {
  const wrong = wanted.flatMap((gold) => {
    const own = given.find(({ type, canonical }) => type === gold.type && canonical === gold.canonical);
    if (!own) return [`${gold.type} ${gold.canonical}: missing`];
    const forms = formsOf(own.mentions.map(({ text }) => text));
    return [
      ...(own.role === gold.role ? [] : [`${gold.canonical}: role "${own.role}", not "${gold.role}"`]),
      ...(forms === formsOf(gold.mentions)
        ? []
        : [`${gold.canonical}: mentions ${forms}, not ${formsOf(gold.mentions)}`]),
    ];
  });
  const keys = new Set(wanted.map(({ type, canonical }) => `${type} ${canonical}`));
  // The gold has no misc.
  const extra = given.filter(({ type, canonical }) => type !== 'misc' && !keys.has(`${type} ${canonical}`));
  return [...wrong, ...extra.map(({ type, canonical }) => `${type} ${canonical}: not wanted`)];
};
