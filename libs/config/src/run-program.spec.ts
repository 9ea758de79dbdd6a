import { describe, expect, it } from '@jest/globals';
import { SettingsError } from './load.js';
import { runProgram } from './run-program.js';

const outcomeOf = async (start: () => Promise<unknown>) => {
  const printed: string[] = [];
  const codes: number[] = [];
  await runProgram('parser', start, { print: (text) => printed.push(text), exit: (code) => codes.push(code) });
  return { printed: printed.join(''), codes };
};

describe('runProgram', () => {
  it('leaves a program alone that starts', async () => {
    expect(await outcomeOf(async () => undefined)).toEqual({ printed: '', codes: [] });
  });

  it('ends with 78 and names the setting where one is bad', async () => {
    const { printed, codes } = await outcomeOf(async () => {
      throw new SettingsError(['KHABAR_X: no such setting (value "1")']);
    });
    expect(codes).toEqual([78]);
    expect(printed).toContain('KHABAR_X: no such setting (value "1")');
  });

  it('ends with 1 and says why in one line, the cause included, without a stack', async () => {
    const { printed, codes } = await outcomeOf(async () => {
      throw new Error('no broker answered', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') });
    });
    expect(codes).toEqual([1]);
    expect(printed).toBe('parser: no broker answered: connect ECONNREFUSED 127.0.0.1:1\n');
  });

  it('does not repeat a cause that the message already tells', async () => {
    const { printed } = await outcomeOf(async () => {
      throw new Error('cannot write: disk full', { cause: new Error('disk full') });
    });
    expect(printed).toBe('parser: cannot write: disk full\n');
  });
});
