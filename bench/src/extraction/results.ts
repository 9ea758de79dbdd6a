import type { Contender, PageTime } from './contenders/contender.js';
import type { PageScore } from './scoring/page-score.js';
import { scorePage } from './scoring/score-page.js';
import type { EvaluationPage, SetName } from './sets/evaluation-page.js';

/** What a contender reached on a set. */
export interface SetResult {
  readonly set: SetName;
  readonly contender: string;
  readonly pages: readonly PageScore[];
  /** Of each page, by round. */
  readonly rounds: readonly (readonly PageTime[])[];
  /** By page id, why the engine gave nothing. */
  readonly failures: ReadonlyMap<string, string>;
}

const failuresOf = (pages: readonly EvaluationPage[], readings: readonly { readonly failure?: string }[]) =>
  new Map(pages.flatMap(({ id }, index) => (readings[index]?.failure ? [[id, readings[index].failure]] : [])));

/** The contenders take turns by rounds, so that whatever else the machine does falls on all of them alike. */
export const measureSet = async (
  pages: readonly EvaluationPage[],
  contenders: readonly Contender[],
  { rounds, beforeTurn }: { readonly rounds: number; readonly beforeTurn: () => void },
): Promise<SetResult[]> => {
  const results = new Map<Contender, { scores: PageScore[]; rounds: PageTime[][]; failures: Map<string, string> }>();
  for (let round = 0; round < rounds; round += 1) {
    for (let seat = 0; seat < contenders.length; seat += 1) {
      const contender = contenders[(seat + round) % contenders.length] as Contender;
      beforeTurn();
      const runs = await contender.run(pages);
      const readings = runs.map(({ reading }) => reading);
      const result = results.get(contender) ?? {
        scores: readings.map((reading, index) => scorePage(pages[index] as never, reading)),
        rounds: [],
        failures: failuresOf(pages, readings),
      };
      result.rounds.push(runs.map(({ time }) => time));
      results.set(contender, result);
    }
  }
  return contenders.map((contender) => {
    const result = results.get(contender);
    return {
      set: pages[0]?.set ?? 'zyte',
      contender: contender.name,
      pages: result?.scores ?? [],
      rounds: result?.rounds ?? [],
      failures: result?.failures ?? new Map(),
    };
  });
};
