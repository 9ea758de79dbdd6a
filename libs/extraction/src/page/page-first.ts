import { isLinkedData, type LinkedData } from '../metadata/json-ld.js';
import { pageKeyOf } from './web-url.js';

const addressesOf = (node: LinkedData): string[] => {
  const page = node['mainEntityOfPage'];
  const candidates = [node['url'], node['@id'], page, ...(isLinkedData(page) ? [page['@id'], page['url']] : [])];
  return candidates.filter((address) => typeof address === 'string');
};

/** A page may describe other articles too, teasers above all; the one with the page's own address goes in front. */
export const withPageFirst = (
  articles: readonly LinkedData[],
  addresses: readonly (string | undefined)[],
): LinkedData[] => {
  const keys = new Set(addresses.flatMap((address) => (address === undefined ? [] : [pageKeyOf(address)])));
  keys.delete(undefined);
  const isThisPage = (node: LinkedData): boolean => addressesOf(node).some((address) => keys.has(pageKeyOf(address)));
  const own = articles.length > 1 ? articles.filter(isThisPage) : [];
  return own.length === 0 ? [...articles] : [...own, ...articles.filter((node) => !own.includes(node))];
};
