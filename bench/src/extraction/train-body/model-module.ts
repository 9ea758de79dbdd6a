import type { WrittenModel } from '@khabar/extraction/body';

const quoted = (text: string): string => `'${text}'`;
const listOf = (texts: readonly string[]): string => texts.map((text) => `    ${quoted(text)},\n`).join('');

/** The module that ships a model: TypeScript, so that it is built, cached and installed as all other code is. */
export const modelModule = ({ features, base, trees }: WrittenModel): string =>
  `import type { WrittenModel } from './body-model.js';

/** Written by the training of the body; see MODEL.md. */
export const shippedModel: WrittenModel = {
  base: ${base},
  features: [
${listOf(features)}  ],
  trees: [
${listOf(trees)}  ],
};
`;
