/** The shapes of gold.json, one entry for each page. */
export interface ZyteGold {
  readonly url: string;
  readonly body: string;
}

export interface DateGold {
  readonly url: string;
  readonly published: string;
}

export interface FundusGold {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly published: string;
  readonly crawled: string;
  readonly summary: readonly string[];
  readonly captions: readonly string[];
  readonly sections: readonly { readonly heading: readonly string[]; readonly paragraphs: readonly string[] }[];
}

/** Every field but the URL stands for some pages only. */
export interface ArabicGold {
  readonly url: string;
  readonly title?: string;
  readonly published?: string;
  readonly body?: string;
  /** Snippets that the body must hold, and must not. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

export interface Golds {
  readonly zyte: ZyteGold;
  readonly fundus: FundusGold;
  readonly dates: DateGold;
  readonly arabic: ArabicGold;
}
