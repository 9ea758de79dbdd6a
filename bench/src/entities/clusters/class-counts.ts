/** x log x of small numbers, looked up: the exchange asks for little else. */
const tableSize = 1 << 16;
const table = Float64Array.from({ length: tableSize }, (_, count) => (count === 0 ? 0 : count * Math.log(count)));

export const timesLog = (count: number): number =>
  count < tableSize ? (table[count] as number) : count * Math.log(count);

/** How often a class comes before a class, and how often each comes. */
export class ClassCounts {
  private readonly pairs: Int32Array;
  private readonly singles: Int32Array;

  constructor(readonly classes: number) {
    this.pairs = new Int32Array(classes * classes);
    this.singles = new Int32Array(classes);
  }

  pair(before: number, after: number): number {
    return this.pairs[before * this.classes + after] as number;
  }

  addPair(before: number, after: number, count: number): void {
    const at = before * this.classes + after;
    this.pairs[at] = (this.pairs[at] as number) + count;
  }

  single(of: number): number {
    return this.singles[of] as number;
  }

  addSingle(of: number, count: number): void {
    this.singles[of] = (this.singles[of] as number) + count;
  }
}
