const words = new Intl.Segmenter('und', { granularity: 'word' });
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Where a line may be broken: at spaces, and between the words of scripts that write none. */
const piecesOf = (line: string): string[] => {
  if (!unspaced.test(line)) return line.split(/(?<=\s)/);
  return Array.from(words.segment(line), ({ segment }) => segment);
};

const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;

const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);

/** Lines of at most so many columns, wide characters counted twice, as editors and mail programs break them. */
export const wrapLine = (line: string, columns: number): string[] => {
  const lines: string[] = [];
  let open = '';
  for (const piece of piecesOf(line)) {
    if (open !== '' && columnsOf(`${open}${piece}`.trimEnd()) > columns) {
      lines.push(open.trimEnd());
      open = '';
    }
    open += open === '' ? piece.trimStart() : piece;
  }
  return open.trim() === '' ? lines : [...lines, open.trimEnd()];
};
