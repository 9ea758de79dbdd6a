export interface Instruction {
  readonly keyword: string;
  /** `--name=value` options between keyword and arguments; a flag may come more than once. */
  readonly flags: readonly { readonly name: string; readonly value: string }[];
  /** Everything after keyword and flags, continuation lines joined, build arguments filled in. */
  readonly text: string;
}

export interface Stage {
  readonly name?: string;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

export interface Dockerfile {
  readonly args: Readonly<Record<string, string>>;
  readonly stages: readonly Stage[];
}

const logicalLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');

const instructionOf = (line: string): Instruction => {
  const [, keyword, options, text] = /^(\S+)((?:\s+--\S+)*)\s*(.*)$/.exec(line.trim())!;
  const flags = [...options!.matchAll(/--([^\s=]+)=?(\S*)/g)].map(([, name, value]) => ({
    name: name!,
    value: value!,
  }));
  return { keyword: keyword!.toUpperCase(), flags, text: text! };
};

/** Reads the subset of the Dockerfile language that ours is written in. @throws on an instruction before the first FROM that is not ARG. */
export const parseDockerfile = (text: string): Dockerfile => {
  const args: Record<string, string> = {};
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const instruction of logicalLines(text).map(instructionOf)) {
    const stage = stages.at(-1);
    if (instruction.keyword === 'FROM') {
      const [image, , name] = instruction.text.split(/\s+/);
      const base = image!.replace(/\$\{(\w+)\}/g, (_, arg: string) => args[arg] ?? '');
      stages.push({ name, base, instructions: [] });
    } else if (stage) stage.instructions.push(instruction);
    else if (instruction.keyword === 'ARG') {
      const [name, value = ''] = instruction.text.split('=');
      args[name!] = value;
    } else throw new Error(`Dockerfile: ${instruction.keyword} before the first FROM`);
  }
  return { args, stages };
};

export const flagOf = (instruction: Instruction, name: string): string | undefined =>
  instruction.flags.find((flag) => flag.name === name)?.value;

export const textsOf = (stage: Stage, keyword: string): readonly string[] =>
  stage.instructions.filter((instruction) => instruction.keyword === keyword).map(({ text }) => text);
