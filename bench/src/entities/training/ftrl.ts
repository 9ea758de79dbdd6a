/** FTRL-Proximal with a rate for each weight: McMahan et al., “Ad Click Prediction: a View from the Trenches”, KDD 2013, algorithm 1. */
export interface FtrlOptions {
  /** α: how fast a weight moves at first. */
  readonly rate: number;
  /** β: how long it goes on moving so fast. */
  readonly smoothing: number;
  /** Weights that earn less stay 0. */
  readonly l1: number;
  readonly l2: number;
}

export class FtrlWeights {
  readonly values: Float32Array;
  private readonly sums: Float32Array;
  private readonly squares: Float32Array;

  constructor(
    size: number,
    private readonly options: FtrlOptions,
  ) {
    this.values = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.squares = new Float32Array(size);
  }

  learn(index: number, gradient: number): void {
    const { rate, smoothing, l1, l2 } = this.options;
    const square = this.squares[index] as number;
    const root = Math.sqrt(square + gradient * gradient);
    const sum =
      (this.sums[index] as number) + gradient - ((root - Math.sqrt(square)) / rate) * (this.values[index] as number);
    this.squares[index] = square + gradient * gradient;
    this.sums[index] = sum;
    this.values[index] = Math.abs(sum) <= l1 ? 0 : (Math.sign(sum) * l1 - sum) / ((smoothing + root) / rate + l2);
  }
}
