import { UsageError } from '../cli/errors.js';
import { chunksOf } from '../ingest/sources/read-file.js';

/**
 * The bytes of a file, or of standard input as `-`.
 * @throws UsageError where the file cannot be read.
 */
export async function* linesSource(file: string, stdin: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* file === '-' ? stdin : chunksOf(file);
  } catch (error) {
    throw new UsageError(`${file}: cannot be read: ${(error as Error).message}`);
  }
}
