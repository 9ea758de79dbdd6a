/** Endings of an Arabic adjective of belonging: man, woman, two, several in every case. */
const endings = ['', 'ة', 'ون', 'ين', 'ان', 'ات', 'تان', 'تين'];

/** The forms in which a text writes عراقي, with the article and without. */
export const nisbaForms = (base: string): string[] =>
  endings.flatMap((ending) => [base + ending, `ال${base}${ending}`]);
