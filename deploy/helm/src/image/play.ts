import { chmod, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { outputOf } from '../tools/run.js';
import { ignoredBy } from './docker-ignore.js';
import { flagOf, parseDockerfile, type Instruction, type Stage } from './dockerfile.js';

export interface PlayOptions {
  /** The build context. */
  readonly context: string;
  /** An empty folder; each stage gets a folder in it that stands for its root. */
  readonly folder: string;
  /** Environment of the RUN steps, which stands for the base image. */
  readonly environment: Readonly<Record<string, string>>;
}

interface PlayedStage {
  readonly root: string;
  workdir: string;
  readonly environment: Record<string, string>;
}

export interface PlayedImage {
  /** Folder that stands for `/` of the final image. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}

const inStage = (stage: PlayedStage, path: string): string =>
  join(stage.root, path.startsWith('/') ? path : join(stage.workdir, path));

const copyContext = async ({ context }: PlayOptions, target: string): Promise<void> => {
  const ignored = ignoredBy(await readFile(join(context, '.dockerignore'), 'utf8'));
  await cp(context, target, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => source === context || !ignored(relative(context, source)),
  });
};

const copyFromStage = async (instruction: Instruction, from: PlayedStage, to: PlayedStage): Promise<void> => {
  const [source, target] = instruction.text.split(/\s+/) as [string, string];
  const destination = inStage(to, target.endsWith('/') ? join(target, basename(source)) : target);
  await cp(join(from.root, source), destination, { recursive: true, verbatimSymlinks: true });
  const mode = flagOf(instruction, 'chmod');
  if (mode !== undefined) await chmod(destination, Number.parseInt(mode, 8));
};

const pairsIn = (text: string): [string, string][] =>
  [...text.matchAll(/([\w.]+)=("[^"]*"|\S+)/g)].map(([, name, value]) => [name!, value!.replaceAll('"', '')]);

interface Scene {
  readonly options: PlayOptions;
  readonly played: ReadonlyMap<string, PlayedStage>;
}

type Play = (instruction: Instruction, stage: PlayedStage, scene: Scene) => Promise<unknown>;

/** What each instruction does to a stage. Those that only describe the image are not here. */
const plays: Readonly<Record<string, Play>> = {
  WORKDIR: ({ text }, stage) => {
    stage.workdir = text;
    return mkdir(inStage(stage, '.'), { recursive: true });
  },
  ENV: async ({ text }, stage) => Object.assign(stage.environment, Object.fromEntries(pairsIn(text))),
  COPY: (instruction, stage, { options, played }) => {
    const from = flagOf(instruction, 'from');
    if (from !== undefined) return copyFromStage(instruction, played.get(from)!, stage);
    const [source, target] = instruction.text.split(/\s+/) as [string, string];
    if (source !== '.') throw new Error(`COPY ${source}: only the whole context is played`);
    return copyContext(options, inStage(stage, target));
  },
  RUN: ({ text }, stage, { options }) =>
    outputOf('sh', ['-c', text], {
      cwd: inStage(stage, '.'),
      env: { ...options.environment, ...stage.environment },
    }),
};

const playStage = async (stage: Stage, root: string, scene: Scene): Promise<PlayedStage> => {
  const state: PlayedStage = { root, workdir: '/', environment: {} };
  for (const instruction of stage.instructions) await plays[instruction.keyword]?.(instruction, state, scene);
  return state;
};

/**
 * Carries out a Dockerfile without an engine: stages are folders, RUN steps run on this machine. It holds as long as
 * the steps use relative paths only. @throws with the output of the step that failed.
 */
export const playDockerfile = async (text: string, options: PlayOptions): Promise<PlayedImage> => {
  const { stages } = parseDockerfile(text);
  const played = new Map<string, PlayedStage>();
  for (const [index, stage] of stages.entries()) {
    const name = stage.name ?? String(index);
    played.set(name, await playStage(stage, join(options.folder, name), { options, played }));
  }
  const final = [...played.values()].at(-1)!;
  for (const { root } of played.values()) if (root !== final.root) await rm(root, { recursive: true });
  return { root: final.root, environment: final.environment };
};
