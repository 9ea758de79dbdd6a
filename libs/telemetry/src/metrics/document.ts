import { metricTable, runtimeTable, secondsBuckets, type MetricDefinition } from './table.js';

const labelsOf = ({ labels }: MetricDefinition): string =>
  labels.length === 0 ? '—' : labels.map((label) => `\`${label}\``).join(', ');

const rowOf = (definition: MetricDefinition): string =>
  `| \`${definition.name}\` | ${definition.type} | ${definition.unit} | ${labelsOf(definition)} | ${definition.doc} |`;

const tableOf = (definitions: Record<string, MetricDefinition>): string =>
  ['| name | type | unit | labels | meaning |', '|---|---|---|---|---|', ...Object.values(definitions).map(rowOf)].join(
    '\n',
  );

/** `docs/metrics.md`, made from the tables that the instruments are made from. */
export const metricsDocument = (): string => `# Metrics

<!-- Made by \`npm run docs\` from libs/telemetry/src/metrics/table.ts. -->

Every service serves \`GET /metrics\` in the Prometheus text format on \`KHABAR_METRICS_PORT\`, and sends the same metrics by
OTLP/HTTP to \`KHABAR_OTLP_ENDPOINT\` where that is set. Names and labels are only ever added to. Units are UCUM: \`s\` seconds,
\`By\` bytes. A histogram has the series \`_bucket\`, \`_sum\` and \`_count\`; the bounds of its buckets are, in seconds,
${secondsBuckets.join(', ')}.

## The flow

${tableOf(metricTable)}

## The process

${tableOf(runtimeTable)}

\`target_info\` carries the name (\`OTEL_SERVICE_NAME\`), version and instance of the service.
A gauge whose partition moved to another consumer ends; it does not stay at its last value.
`;
