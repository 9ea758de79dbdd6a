import { articleIdOfText, articleIdOfUrl, contentHashOf, normaliseUrl, type FetchedArticle } from '@khabar/contracts';
import { sourceOfHandedIn } from '@khabar/http';

/** What was read or fetched, decoded. */
export interface Decoded extends Pick<FetchedArticle, 'content' | 'mediaType' | 'charset' | 'finalUrl' | 'fetchedAt'> {
  readonly url?: string;
  /** Name of the source where there is no URL. */
  readonly from?: string;
  readonly robots: FetchedArticle['rights']['robots'];
}

/** The event that the fetcher would publish of it: the article gets the same id. */
export const fetchedArticleOf = ({ url, from, robots, ...decoded }: Decoded): FetchedArticle => {
  const source = sourceOfHandedIn({ url, source: from });
  return {
    ...decoded,
    ...(url === undefined
      ? { articleId: articleIdOfText(source.id, decoded.content) }
      : { articleId: articleIdOfUrl(url), url: normaliseUrl(url) }),
    revision: Date.parse(decoded.fetchedAt),
    source,
    contentHash: contentHashOf(decoded.content),
    rights: { robots },
  };
};
