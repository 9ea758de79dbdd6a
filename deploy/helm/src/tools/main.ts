import { buildTools } from './build.js';

const result = await buildTools();
if (result.outcome === 'built')
  for (const [name, path] of Object.entries(result.tools)) console.log(`${name}: ${path}`);
else {
  console.error(`the chart's tools cannot be built: ${result.reason}`);
  process.exitCode = 1;
}
