/** What a probe answers. `reason` is for a person. */
export type Health = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export interface ConsumerHealth {
  /** False where only a restart of the process can help. */
  live(): Health;
  /** False while the process is not a member of its group. Never because of lag or an outage. */
  ready(): Health;
}

export const healthy: Health = { ok: true };

export const unhealthy = (reason: string): Health => ({ ok: false, reason });
