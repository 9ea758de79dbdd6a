import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.js';

describe('the settings of the fetcher', () => {
  it('name a feed that is no web address, and stop the boot', () => {
    const env = { KHABAR_FETCHER_FEEDS: 'https://news.example/feed, feed.xml,ftp://news.example/feed' };
    expect(() => readSettings(env)).toThrow(/got "feed\.xml"[\s\S]*got "ftp:\/\/news\.example\/feed"/);
  });

  it('follow no feed by default', () => {
    expect(readSettings({}).KHABAR_FETCHER_FEEDS).toEqual([]);
  });
});
