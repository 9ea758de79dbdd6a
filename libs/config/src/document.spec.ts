import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { settingCatalog } from './catalog.js';
import { settingsDocument } from './document.js';
import { loadSettings } from './load.js';
import type { Setting } from './setting.js';
import { settingSubjects } from './subjects.js';

const settings = Object.entries(settingCatalog) as [string, Setting][];

describe('docs/settings.md', () => {
  it('says what the services read; after a change run `npm run docs`', async () => {
    const written = await readFile(new URL('../../../docs/settings.md', import.meta.url), 'utf8');
    expect(written).toBe(settingsDocument());
  });
});

describe('the catalog', () => {
  it('has every setting in exactly one subject of the docs', () => {
    expect(settingSubjects.flatMap(({ table }) => Object.keys(table)).sort()).toEqual(
      Object.keys(settingCatalog).sort(),
    );
  });

  it('boots on its defaults alone', () => {
    expect(Object.keys(loadSettings(settingCatalog, {}))).toHaveLength(settings.length);
  });

  const units: Readonly<Record<string, string>> = {
    _MS: 'milliseconds',
    _S: 'seconds',
    _BYTES: 'bytes',
    _MB: 'mebibytes',
    _CHARACTERS: 'characters',
  };

  it.each(settings)('%s has an upper-case name and says what it means, with its unit', (name, { doc }) => {
    expect(name).toMatch(/^KHABAR_[A-Z0-9]+(_[A-Z0-9]+)*$/);
    expect(doc.length).toBeGreaterThan(3);
    expect(doc).not.toMatch(/\||\n/);
    const unit = units[/_[A-Z]+$/.exec(name)?.[0] ?? ''];
    if (unit !== undefined) expect(doc).toContain(unit);
  });

  it.each(settings.filter(([name]) => /PASSWORD|SECRET|TOKEN|MONGO_URL/.test(name)))(
    '%s is secret',
    (_name, setting) => {
      expect(setting.secret).toBe(true);
    },
  );
});
