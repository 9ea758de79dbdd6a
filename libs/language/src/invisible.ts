/** Soft hyphen, joiners, bidi controls, byte-order mark: they say how a text is shown, not what it says. A class of characters for regular expressions. */
export const invisibleCharacters = String.raw`[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]`;
