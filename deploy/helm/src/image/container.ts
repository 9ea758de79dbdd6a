import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PlayedImage } from './play.js';

export interface ContainerOptions {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export interface Container {
  /** Everything printed so far. */
  readonly output: () => string;
  readonly stop: (signal: NodeJS.Signals) => void;
  /** Resolves with the exit code, null where a signal ended it. */
  readonly exited: Promise<number | null>;
}

/** The numbered user of the image. Only root can become it; anyone else runs as themselves. */
const imageUser = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};

/** Runs the entrypoint of an image as its user, who owns none of its files. */
export const startContainer = (image: PlayedImage, { args, environment }: ContainerOptions): Container => {
  const app = join(image.root, 'app');
  const child = spawn(join(app, 'deploy/image/entrypoint.sh'), args, {
    cwd: app,
    env: { ...image.environment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...imageUser,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return {
    output: () => output,
    stop: (signal) => child.kill(signal),
    exited: once(child, 'close').then(([code]) => code as number | null),
  };
};
