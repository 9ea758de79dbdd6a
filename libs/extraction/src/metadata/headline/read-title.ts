import type { Block } from '../../blocks/block.js';
import type { Finding, PageEvidence } from '../../page/page-evidence.js';
import type { ElementNode } from '../../tree/tree.js';
import { compareKey } from '../compare-key.js';
import type { SiteNames } from '../site-names.js';
import { linesAbove } from './lines-above.js';
import { sectionKeysOf } from './section-keys.js';
import { statedTitlesOf, type StatedTitle } from './stated-titles.js';
import { trimSite, trimUnknownSite } from './trim-site.js';
import { titleInScripts } from './titles-in-scripts.js';
import { visibleHeadlineOf } from './visible-headline.js';
import { headlineWithKicker } from './headline-with-kicker.js';

export interface Title {
  readonly title: Finding<string>;
  readonly alternatives: readonly Finding<string>[];
  readonly element?: ElementNode;
}

export interface TitleContext {
  readonly site: SiteNames;
  readonly blocks: readonly Block[];
}

interface Candidate extends StatedTitle {
  readonly raw: string;
}

/** What a reader sees outweighs any one statement, and is outweighed by two that agree. */
const confirmedWeight = 4.2;
/** A heading that nothing else on the page repeats may head something else. */
const unconfirmedWeight = 1.5;
/** Statements with the name of the site in them are written by a template, for search engines. */
const decorated: Readonly<Record<string, number>> = { 'meta:og:title': 1, 'meta:twitter:title': 0.4 };
const strong: ReadonlySet<string> = new Set([
  'json-ld:headline',
  'meta:og:title',
  'meta:headline',
  'meta:parsely-title',
]);

const finding = ({ text, raw, rule }: Candidate): Finding<string> =>
  text === raw ? { value: text, rule } : { value: text, rule, raw };

const cutOff = /\s*(?:…|\.\.\.)$/;

/** Groups of candidates that say the same, with what they weigh together; the heaviest first, of equals the earliest. */
const grouped = (candidates: readonly Candidate[]): Candidate[][] => {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = compareKey(candidate.text);
    const cut = cutOff.test(candidate.text);
    const whole = cut
      ? [...groups.keys()].find((other) => other.startsWith(compareKey(candidate.text.replace(cutOff, ''))))
      : undefined;
    const group = groups.get(whole ?? key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const weight = (group: readonly Candidate[]): number => group.reduce((sum, each) => sum + each.weight, 0);
  return [...groups.values()].sort((one, other) => weight(other) - weight(one));
};

export const readTitle = (evidence: PageEvidence, { site, blocks }: TitleContext): Title => {
  const sections = sectionKeysOf(evidence);
  const stated = statedTitlesOf(evidence);
  const none: ReadonlySet<string> = new Set();
  const trimmed = stated.map((title) => ({ ...title, text: trimSite(title.text, { site, sections, known: none }) }));
  const keys = new Set([...stated, ...trimmed].map(({ text }) => compareKey(text)));
  const headline = visibleHeadlineOf(keys, { evidence, site });
  const shown = headline && headlineWithKicker(headline, trimmed, linesAbove(headline, blocks));
  const shownKey = shown && compareKey(shown.text);
  const known = new Set(
    [
      ...(headline ? [headline.text, headline.bare ?? headline.text] : []),
      ...trimmed.filter(({ rule }) => strong.has(rule)).map(({ text }) => text),
    ].map(compareKey),
  );
  const trimmedKey = (rule: string): string | undefined => {
    const found = trimmed.find((title) => title.rule === rule);
    return found && compareKey(found.text);
  };
  const headlineKey = trimmedKey('json-ld:headline');
  const agreed = headlineKey === trimmedKey('meta:og:title') ? headlineKey : undefined;
  const candidates: Candidate[] = stated.map(({ text, rule, weight }, index) => {
    const short = trimSite(text, { site, sections, known, shown: shownKey, agreed });
    const counted = trimmed[index]?.text === text ? weight : (decorated[rule] ?? weight);
    return { text: shown?.sameAs.has(compareKey(short)) ? shown.text : short, raw: text, rule, weight: counted };
  });
  if (headline && shown) {
    candidates.unshift({
      text: shown.text,
      raw: headline.text,
      rule: `heading:${headline.element.name}`,
      weight: headline.confirmed ? confirmedWeight : unconfirmedWeight,
    });
  }
  const groups = grouped(candidates);
  const [winner] = groups;
  const chosen = winner?.[0];
  if (!chosen) return { title: { value: '', rule: 'none' }, alternatives: [] };
  const lone = winner.length === 1 && chosen.rule === 'title' ? trimUnknownSite(chosen.text) : chosen.text;
  const scripted =
    winner.length === 1 && headline === undefined ? titleInScripts(evidence.tree.scripts, lone) : undefined;
  return {
    title: scripted ?? finding({ ...chosen, text: lone }),
    alternatives: groups
      .slice(1)
      .map(([first]) => first)
      .filter((first) => first !== undefined)
      .map(finding),
    ...(headline ? { element: headline.element } : {}),
  };
};
