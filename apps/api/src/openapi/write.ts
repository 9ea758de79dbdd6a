import { writeFileSync } from 'node:fs';
import { apiSettings, loadSettings } from '@khabar/config';
import { openApiDocument } from './document.js';

const target = new URL('../../../../docs/openapi.json', import.meta.url);

writeFileSync(target, `${JSON.stringify(openApiDocument(loadSettings(apiSettings, {})), undefined, 2)}\n`);
