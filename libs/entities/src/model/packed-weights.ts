import { labelCount } from '../crf/label-scheme.js';

/**
 * The weights of one pass, packed as base64: number of features (4 bytes), number of weights (4 bytes), scale (4 bytes, float), the
 * transitions (4 bytes each, float), then of the features in order of their hashes: the hash (4 bytes each), the number of weights
 * (1 byte each), and of the weights: the label (1 byte each), the value as a multiple of the scale (2 bytes each).
 */
export interface PassWeights {
  /** Hashes of the features, ascending. */
  readonly hashes: Uint32Array;
  /** `starts[feature]` to `starts[feature + 1]`: its weights. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly values: Float32Array;
  readonly transitions: Float32Array;
}

const headerBytes = 12;
const transitionCount = labelCount * labelCount;
const largest = 32_767;

export const packWeights = ({ hashes, starts, labels, values, transitions }: PassWeights): string => {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / largest;
  const bytes = new Uint8Array(headerBytes + transitionCount * 4 + hashes.length * 5 + values.length * 3);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, hashes.length, true);
  view.setUint32(4, values.length, true);
  view.setFloat32(8, scale, true);
  let at = headerBytes;
  for (const transition of transitions) {
    view.setFloat32(at, transition, true);
    at += 4;
  }
  for (const hash of hashes) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  hashes.forEach((_, feature) => (bytes[at++] = (starts[feature + 1] as number) - (starts[feature] as number)));
  bytes.set(labels, at);
  at += labels.length;
  for (const value of values) {
    view.setInt16(at, Math.round(value / scale), true);
    at += 2;
  }
  return Buffer.from(bytes.buffer).toString('base64');
};

export const unpackWeights = (base64: string): PassWeights => {
  const bytes = Buffer.from(base64, 'base64');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const features = view.getUint32(0, true);
  const weights = view.getUint32(4, true);
  const scale = view.getFloat32(8, true);
  let at = headerBytes;
  const transitions = Float32Array.from({ length: transitionCount }, (_, index) =>
    view.getFloat32(at + index * 4, true),
  );
  at += transitionCount * 4;
  const hashes = new Uint32Array(features);
  for (let feature = 0; feature < features; feature += 1) hashes[feature] = view.getUint32(at + feature * 4, true);
  at += features * 4;
  const starts = new Uint32Array(features + 1);
  for (let feature = 0; feature < features; feature += 1)
    starts[feature + 1] = (starts[feature] as number) + (bytes[at + feature] as number);
  at += features;
  const labels = Uint8Array.from(bytes.subarray(at, at + weights));
  at += weights;
  const values = new Float32Array(weights);
  for (let index = 0; index < weights; index += 1) values[index] = view.getInt16(at + index * 2, true) * scale;
  return { hashes, starts, labels, values, transitions };
};
