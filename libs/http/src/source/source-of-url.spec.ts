import { describe, expect, it } from '@jest/globals';
import { sourceOfHandedIn, sourceOfUrl } from './source-of-url.js';

describe('the source of a page', () => {
  it.each([
    ['https://www.news.example.co.uk/a', 'example.co.uk'],
    ['https://ar.aljazeera.net/x', 'aljazeera.net'],
    ['https://someone.blogspot.com/x', 'someone.blogspot.com'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
    ['http://localhost/x', 'localhost'],
    ['https://موقع.السعودية/x', 'xn--4gbrim.xn--mgberp4a5d4ar'],
  ])('%s is %s', (url, id) => {
    expect(sourceOfUrl(url)).toMatchObject({ id, domain: id });
  });

  it('goes by the name that the feed or the request gave, else by the domain', () => {
    expect(sourceOfUrl('https://a.example.com/', ' News ').name).toBe('News');
    expect(sourceOfUrl('https://a.example.com/').name).toBe('example.com');
  });

  it('of a text that was handed in is whoever it was said to be from', () => {
    expect(sourceOfHandedIn({ source: 'Agency' })).toEqual({ id: 'Agency', name: 'Agency' });
    expect(sourceOfHandedIn({ url: 'https://a.example.com/x', source: 'Agency' })).toMatchObject({ id: 'example.com' });
    expect(sourceOfHandedIn({})).toEqual({ id: 'unknown', name: 'unknown' });
  });
});
