import type { Command } from 'commander';
import { exitCodes } from '../cli/exit-codes.js';
import { createProgram } from '../program.js';

const helpWidth = 110;
const intro = `# The command line

Made from the help of the commands; \`npm run docs -w @khabar/cli\` writes it again.
Run it as \`npx khabar\` from the repository root once \`make build\` is done.
`;

const nothing = (): never => {
  throw new Error('the help needs no server');
};

const nameOf = (command: Command): string =>
  command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();

const isOurs = (command: Command): boolean => command.name() !== 'help';

const sectionOf = (command: Command, help: () => string): string => {
  command.outputHelp();
  const own = `## ${nameOf(command)}\n\n\`\`\`text\n${help().trim()}\n\`\`\`\n`;
  return [own, ...command.commands.filter(isOurs).map((child) => sectionOf(child, help))].join('\n');
};

/** The help of every command, as one Markdown document. */
export const cliDocument = (): string => {
  let printed = '';
  const take = (): string => {
    const text = printed;
    printed = '';
    return text;
  };
  const cli = {
    env: {},
    cwd: '/',
    terminal: {
      out: (text: string) => void (printed += text),
      err: () => undefined,
      drained: async () => undefined,
      isInteractive: false,
      hasColours: false,
      columns: helpWidth,
    },
    stdin: { [Symbol.asyncIterator]: nothing },
    signal: new AbortController().signal,
    services: {
      stack: { start: nothing, stop: nothing, status: nothing },
      kafka: nothing,
      store: nothing,
      fetchPage: nothing,
    },
    exit: { code: exitCodes.ok },
  };
  return `${intro}\n${sectionOf(createProgram(cli, { version: '', helpWidth }), take)}`;
};
