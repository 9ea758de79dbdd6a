import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const configSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String));

const topicSchema = z.strictObject({
  name: z.string().regex(/^[a-zA-Z0-9._-]{1,249}$/, 'expected 1 to 249 letters, digits, ".", "_" or "-"'),
  partitions: z.int().positive().optional(),
  replication: z.int().positive().optional(),
  config: configSchema.default({}),
});

const fileSchema = z.strictObject({
  defaults: z
    .strictObject({
      partitions: z.int().positive().default(1),
      replication: z.int().positive().default(1),
      config: configSchema.default({}),
    })
    .prefault({}),
  topics: z.array(topicSchema).min(1),
});

/** One topic as the file wants it, defaults filled in. */
export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  /** Replicas of each partition. */
  readonly replication: number;
  readonly config: Readonly<Record<string, string>>;
}

export interface TopicsFile {
  readonly topics: readonly TopicSpec[];
}

/** Names the file, and each field that is wrong with its value. */
export class TopicsFileError extends Error {
  override readonly name = 'TopicsFileError';
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file}: ${problems.join('; ')}`);
  }
}

const describe = (issue: z.core.$ZodIssue): string => `${issue.path.join('.') || '(root)'}: ${issue.message}`;

const repeatedNames = (topics: readonly { name: string }[]): string[] => {
  const names = topics.map(({ name }) => name);
  return names.filter((name, index) => names.indexOf(name) !== index);
};

/**
 * Reads the text of a topics file: `defaults` (partitions, replication, config) and `topics`, a list of
 * `{ name, partitions?, replication?, config? }`.
 * @throws TopicsFileError
 */
export const parseTopicsFile = (text: string, file: string): TopicsFile => {
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    throw new TopicsFileError(file, [`is no YAML: ${(error as Error).message}`]);
  }
  const parsed = fileSchema.safeParse(content);
  if (!parsed.success) throw new TopicsFileError(file, parsed.error.issues.map(describe));
  const { defaults, topics } = parsed.data;
  const repeated = repeatedNames(topics);
  if (repeated.length > 0) throw new TopicsFileError(file, [`topics named twice: ${repeated.join(', ')}`]);
  return {
    topics: topics.map(({ name, partitions, replication, config }) => ({
      name,
      partitions: partitions ?? defaults.partitions,
      replication: replication ?? defaults.replication,
      config: { ...defaults.config, ...config },
    })),
  };
};

/** @throws TopicsFileError also where the file cannot be read. */
export const readTopicsFile = async (file: string): Promise<TopicsFile> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new TopicsFileError(file, [`cannot be read: ${error.message}`]);
  });
  return parseTopicsFile(text, file);
};
