/**
 * Words that begin sentences and seldom names: a stop behind an abbreviation ends the sentence before one of them
 * (`in the U.S. The president`), and not before others (`the U.S. President`).
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  [
    'the a an in on at by to it he she they we i you this that these those there here but and or so yet however if',
    'when while after before since although though because as for from with his her their its our my your what who',
    'which why how where no not also meanwhile now then some many most all both each every',
    'dans mais il elle ils elles nous vous cette ces ce pour selon une un',
    'er sie wir ein eine der dies diese aber und im am nach für',
    'en pero y se un una este esta según',
  ].flatMap((line) => line.split(' ')),
);
