import { buildTools, type Tools } from './build.js';

const built = await buildTools();
if (built.outcome === 'unavailable') console.warn(`the checks of the rendered chart are skipped: ${built.reason}`);

/** The built tools, or undefined where this machine cannot build them; the reason has been printed then. */
export const tools: Tools | undefined = built.outcome === 'built' ? built.tools : undefined;

/** For the body of a test, which does not run without the tools. */
export const requireTools = (): Tools => {
  if (!tools) throw new Error('the tools are not built');
  return tools;
};
