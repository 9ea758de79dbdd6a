import type { IngestRequest } from '@khabar/contracts';
import type { IngestItem } from '../item.js';

const mostItems = 200;
const mostCharacters = 4_194_304;

const sizeOf = ({ text = '', html = '' }: IngestRequest): number => text.length + html.length;

/** Items in groups that are sent at once: bounded in number and in size, whatever the files hold. */
export async function* batchesOf(items: AsyncIterable<IngestItem>): AsyncGenerator<IngestItem[]> {
  let batch: IngestItem[] = [];
  let characters = 0;
  for await (const item of items) {
    batch.push(item);
    characters += item.ok ? sizeOf(item.request) : 0;
    if (batch.length < mostItems && characters < mostCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
