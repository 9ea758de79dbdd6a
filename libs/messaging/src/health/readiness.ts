import { unhealthy, healthy, type ConsumerHealth, type Health } from './consumer-health.js';

/** A further condition of readiness, e.g. a ping of the store. It rejects where the condition does not hold. */
export type ReadinessCheck = () => Promise<unknown>;

/** Longest time a check may take, milliseconds. */
const checkTimeoutMs = 2_000;

const run = async (name: string, check: ReadinessCheck): Promise<Health> => {
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(new Error(`no answer within ${checkTimeoutMs} ms`)), checkTimeoutMs);
  try {
    await Promise.race([check(), timeout.promise]);
    return healthy;
  } catch (error) {
    return unhealthy(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
  }
};

/** The consumer's own readiness first, then every check, the first that fails is the answer. */
export const readinessOf = async (
  health: ConsumerHealth | undefined,
  checks: ReadonlyMap<string, ReadinessCheck>,
): Promise<Health> => {
  const own = health?.ready() ?? healthy;
  if (!own.ok) return own;
  const results = await Promise.all([...checks].map(([name, check]) => run(name, check)));
  return results.find(({ ok }) => !ok) ?? healthy;
};
