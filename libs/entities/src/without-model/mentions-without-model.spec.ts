import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '@khabar/language/analysis';
import { labelsWithoutModel } from './labels-without-model.js';
import { mentionsWithoutModel } from './mentions-without-model.js';

const namesIn = (text: string, language: string): string[] =>
  mentionsWithoutModel(sentencesOf(text), language).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('mentions in a language without a model', () => {
  it('are what everybody knows, in the languages of the tables', () => {
    expect(namesIn('Der Minister flog nach Frankreich und sprach mit der NATO.', 'de')).toEqual([
      'place Frankreich',
      'organisation NATO',
    ]);
    expect(namesIn('Le ministre est parti pour la Turquie.', 'fr')).toEqual(['place Turquie']);
  });

  it('are names of persons by their capitals, with the particles in them', () => {
    expect(namesIn('Gestern sprach Ursula von der Leyen mit Thomas Müller.', 'de')).toEqual([
      'person Ursula von der Leyen',
      'person Thomas Müller',
    ]);
  });

  it('begin behind Arabic proclitics', () => {
    expect(namesIn('ووصل الوفد إلى فرنسا وإلى مقر للناتو', 'ar')).toContain('place فرنسا');
    expect(namesIn('سافر لفرنسا', 'ar')).toEqual(['place فرنسا']);
  });

  it('label tokens as they label words', () => {
    const sentences = [['Gestern', 'sprach', 'Ursula', 'von', 'der', 'Leyen', '.'], [''], ['In', 'Frankreich', '!']];
    expect(labelsWithoutModel(sentences, 'de').map((labels) => labels.join(' '))).toEqual([
      'O O B-person I-person I-person I-person O',
      'O',
      'O B-place O',
    ]);
  });

  it('are none where a text has no capitals that tell and no known name', () => {
    expect(namesIn('это просто текст без имён', 'ru')).toEqual([]);
    expect(namesIn('', 'und')).toEqual([]);
  });
});
