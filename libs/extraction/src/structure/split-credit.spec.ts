import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { splitCredit } from './split-credit.js';

describe('splitCredit', () => {
  it.each([
    ['A bridge at night. (Photo: Reuters)', 'A bridge at night.', 'Reuters'],
    ['A bridge at night (Foto: Jane Doe/dpa)', 'A bridge at night', 'Jane Doe/dpa'],
    ['A bridge at night. Foto: Jane Doe', 'A bridge at night.', 'Jane Doe'],
    ['A bridge at night. Bild: Screenshot: news.example', 'A bridge at night.', 'news.example'],
    ['A bridge at night © Jane Doe', 'A bridge at night', 'Jane Doe'],
    ['A bridge at night | Jane Doe/AFP via Getty Images', 'A bridge at night', 'Jane Doe/AFP via Getty Images'],
    ['A bridge at night - AFP', 'A bridge at night', 'AFP'],
    ['A bridge at night. AP', 'A bridge at night.', 'AP'],
    ['A bridge at night. (Jane Doe)', 'A bridge at night.', 'Jane Doe'],
    ['A bridge at night. Photograph by Jane Doe', 'A bridge at night.', 'Jane Doe'],
    ['Un pont la nuit. Crédit photo : Jane Doe', 'Un pont la nuit.', 'Jane Doe'],
    ['Un puente de noche. Fuente: EFE', 'Un puente de noche.', 'EFE'],
    ['جسر في الليل. تصوير: ليلى حسن', 'جسر في الليل.', 'ليلى حسن'],
    ['جسر في الليل (رويترز)', 'جسر في الليل', 'رويترز'],
    ['밤의 다리가 보이고 있다. 연합뉴스', '밤의 다리가 보이고 있다', '연합뉴스'],
    ['Мост ночью. Фото: ТАСС', 'Мост ночью.', 'ТАСС'],
  ])('parts “%s”', (whole, text, credit) => {
    expect(splitCredit(whole)).toEqual({ text, credit });
  });

  it.each([
    'A photo by the river shows the bridge before it fell',
    'The source of the river, and the bridge over it (1902)',
    'The minister (left) and his guest (right)',
    'Pictures of the bridge hang in the town hall',
    'She spoke to Reuters on Monday',
    'جسر قديم فوق النهر (1950)',
  ])('leaves “%s” whole', (text) => {
    expect(splitCredit(text)).toEqual({ text });
  });

  it('gives no text where all of it is the credit', () => {
    expect(splitCredit('Foto: Jane Doe')).toEqual({ text: '', credit: 'Jane Doe' });
  });

  it('joins the credits of a picture and of a video', () => {
    expect(splitCredit('A bridge at night. Foto: Jane Doe | Video: EPV')).toEqual({
      text: 'A bridge at night.',
      credit: 'Jane Doe / EPV',
    });
  });

  it('never adds to a text: what is left is its beginning', () => {
    const piece = fc.constantFrom(
      'Foto: ',
      '(',
      ')',
      ' AFP',
      ' | ',
      '. ',
      'word',
      ' Jane',
      '©',
      ' - ',
      '[',
      ']',
      'via ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const whole = pieces.join('').trim();
        expect(whole.startsWith(splitCredit(whole).text)).toBe(true);
      }),
    );
  });
});
