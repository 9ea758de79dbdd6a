import { settingChecks } from './checks.js';
import type { Setting } from './setting.js';
import { settingSubjects, type SettingSubject } from './subjects.js';

const fallbackOf = ({ fallback, optional, secret }: Setting): string => {
  if (fallback === undefined) return optional ? 'none' : 'must be given';
  if (fallback === '') return 'empty';
  return secret ? `\`${fallback}\` (replace it)` : `\`${fallback}\``;
};

const rowOf = ([name, setting]: [string, Setting]): string =>
  `| \`${name}\` | ${setting.type} | ${fallbackOf(setting)} | ${setting.doc}${setting.secret ? '; **secret**' : ''} |`;

const sectionOf = ({ title, readers, table }: SettingSubject): string =>
  [
    `## ${title}`,
    '',
    `Read by: ${readers}.`,
    '',
    '| setting | type | default | meaning |',
    '|---|---|---|---|',
    ...Object.entries(table).map(rowOf),
  ].join('\n');

/** `docs/settings.md`, made from the tables that the services read. */
export const settingsDocument = (): string => `# Settings

<!-- Made by \`npm run docs\` from libs/config/src/tables. -->

Every setting is an environment variable. All are read and checked once, at the start; a bad one stops the boot with exit code
78 and a message that names each bad setting with its value. An unknown name that starts with \`KHABAR_\` is a mistake and stops
the boot too. An empty value counts as absent. A service ignores the settings of the others, so one environment can serve
all. Values of secrets are never printed; give them by reference to a Kubernetes secret.

Besides these, the OpenTelemetry SDK of every service reads \`OTEL_SERVICE_NAME\`, the name of the service in traces and metrics,
\`OTEL_RESOURCE_ATTRIBUTES\`, and \`OTEL_EXPORTER_OTLP_HEADERS\` for a receiver that wants a login.

${settingSubjects.map(sectionOf).join('\n\n')}

## Settings that must fit together

${settingChecks.map(({ rule }) => `- ${rule}`).join('\n')}
`;
