import { throughOutage, type OutageRules } from '../publishing/through-outage.js';

type Operation<Args extends unknown[], Result> = (...args: Args) => Promise<Result>;

export type Patience = <Args extends unknown[], Result>(operation: Operation<Args, Result>) => Operation<Args, Result>;

/** Makes an operation wait out an outage of what it needs. */
export const createPatience =
  (rules: OutageRules): Patience =>
  (operation) =>
  (...args) =>
    throughOutage(() => operation(...args), rules);

/** The same for each operation of an object. */
export const patientObject = <Port extends object>(port: Port, patience: Patience): Port =>
  Object.fromEntries(
    Object.entries(port).map(([name, operation]) => [name, patience(operation as Operation<unknown[], unknown>)]),
  ) as Port;
