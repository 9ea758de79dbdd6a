import { port, text } from '../setting.js';

export const serviceSettings = {
  KHABAR_HTTP_HOST: text({ doc: 'address the HTTP port listens on', fallback: '0.0.0.0' }),
  KHABAR_HTTP_PORT: port({
    doc: 'HTTP port: probes, and the API where the service is the API; 0 picks a free one',
    fallback: '8080',
  }),
};
