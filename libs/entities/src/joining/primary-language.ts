/** `ar` of `ar-EG`: by which tables and lists are kept. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
