import { cpus, release, totalmem, type as osType } from 'node:os';

const gibibyte = 1_024 ** 3;

/** For whoever compares figures of speed. */
export const machineLine = (): string => {
  const all = cpus();
  const model = all[0]?.model.trim() || 'unknown';
  return `${all.length} cores (${model}), ${(totalmem() / gibibyte).toFixed(0)} GiB, ${osType()} ${release()}, Node.js ${process.version}`;
};
