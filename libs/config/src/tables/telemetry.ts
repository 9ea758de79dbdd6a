import { integer, oneOf, optional, port, url } from '../setting.js';

export const telemetrySettings = {
  KHABAR_LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])({
    doc: 'least level that is logged',
    fallback: 'info',
  }),
  KHABAR_METRICS_PORT: optional(port({ doc: 'port of the Prometheus endpoint /metrics; no endpoint where absent' })),
  KHABAR_OTLP_ENDPOINT: optional(
    url(/^https?$/)({ doc: 'base URL of an OTLP/HTTP receiver for traces and metrics; no export where absent' }),
  ),
  KHABAR_OTLP_INTERVAL_MS: integer({ doc: 'pause between two exports, milliseconds', fallback: '5000', min: 100 }),
  KHABAR_OTLP_TIMEOUT_MS: integer({
    doc: 'how long one export may take, and the last one at shutdown, milliseconds',
    fallback: '5000',
    min: 100,
  }),
};
