import { promisify } from 'node:util';
import { constants, zstdCompress, zstdCompressSync, zstdDecompress, zstdDecompressSync } from 'node:zlib';
import kafkajs from 'kafkajs';

/** A hostile record batch may not expand beyond it, bytes. */
const maxExpandedBytes = 256 * 1024 * 1024;

/** Below it a trip to the thread pool costs more than the work itself, bytes. */
const inlineBytes = 32 * 1024;

const compressInPool = promisify(zstdCompress);
const decompressInPool = promisify(zstdDecompress);

let level = 3;

/** Sets the zstd level of everything this process produces from now on. */
export const setZstdLevel = (wanted: number): void => {
  level = wanted;
};

const compressOptions = () => ({ params: { [constants.ZSTD_c_compressionLevel]: level } });
const decompressOptions = { maxOutputLength: maxExpandedBytes };

const codec = {
  compress: async ({ buffer }: { buffer: Buffer }): Promise<Buffer> =>
    buffer.length < inlineBytes
      ? zstdCompressSync(buffer, compressOptions())
      : compressInPool(buffer, compressOptions()),
  decompress: async (buffer: Buffer): Promise<Buffer> =>
    buffer.length < inlineBytes
      ? zstdDecompressSync(buffer, decompressOptions)
      : decompressInPool(buffer, decompressOptions),
};

/** kafkajs knows only gzip; without a codec a zstd record stops the consumer for good. */
export const registerZstd = (): void => {
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.ZSTD] = () => codec;
};
