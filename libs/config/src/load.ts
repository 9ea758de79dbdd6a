import { settingCatalog } from './catalog.js';
import { settingChecks } from './checks.js';
import type { Setting } from './setting.js';

export type SettingTable = Readonly<Record<string, Setting>>;

export type Settings<Table extends SettingTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Setting<infer Value> ? Value : never;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** Names each bad setting with its value; what a boot prints before it stops. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  constructor(readonly problems: readonly string[]) {
    super(`bad settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const prefix = 'KHABAR_';

const unknownNames = (env: Environment): string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith(prefix) && !(name in settingCatalog))
    .map((name) => `${name}: no such setting (value ${JSON.stringify(env[name])})`);

type Read = { value: unknown } | { problem: string };

const read = (name: string, setting: Setting, env: Environment): Read => {
  const given = env[name] === '' ? undefined : env[name];
  const raw = given ?? setting.fallback;
  if (raw === undefined)
    return setting.optional ? { value: undefined } : { problem: `${name}: is required (${setting.doc})` };
  const result = setting.schema.safeParse(raw);
  if (result.success) return { value: result.data };
  const shown = setting.secret ? 'a secret value' : JSON.stringify(raw);
  return { problem: `${name}: ${result.error.issues[0]?.message ?? 'invalid'} (got ${shown}; ${setting.doc})` };
};

const misfits = (settings: Record<string, unknown>): string[] =>
  settingChecks
    .filter((check) => check.settings.every((name) => name in settings))
    .flatMap((check) => check.problem(settings as never) ?? []);

/**
 * Reads a table of settings from the environment. All problems are reported at once.
 * @throws SettingsError naming every setting that is missing, malformed, unknown or at odds with another.
 */
export const loadSettings = <Table extends SettingTable>(table: Table, env: Environment): Settings<Table> => {
  const problems = unknownNames(env);
  const settings: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(table)) {
    const result = read(name, setting, env);
    if ('problem' in result) problems.push(result.problem);
    else settings[name] = result.value;
  }
  problems.push(...misfits(settings));
  if (problems.length > 0) throw new SettingsError(problems);
  return settings as Settings<Table>;
};
