import type { Launch } from '../process/launch.js';

/** One of our services, as it is to be started. */
export interface ServiceLaunch {
  /** Names it in messages and in telemetry. */
  readonly name: string;
  /** The script, relative to `cwd`: `apps/parser/dist/main.js`. */
  readonly script: string;
  readonly cwd: string;
  /** All of its environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
  /** Address that answers 2xx once the service is ready: `http://127.0.0.1:8081/health/ready`. */
  readonly readyUrl: string;
  /** Module that is loaded before the script; the telemetry bootstrap where absent. */
  readonly preload?: string;
  /** Further options of Node.js, before the script. */
  readonly nodeArgs?: readonly string[];
  /** From the start until it is ready, milliseconds; 30,000 where absent. */
  readonly readyMs?: number;
  /** From SIGTERM to SIGKILL, milliseconds; 30,000 where absent. */
  readonly graceMs?: number;
}

const telemetry = '@khabar/telemetry/register';

/** The service's command. Node.js shows the title as command line, by which the process is known again. */
export const launchPlan = (service: ServiceLaunch): Launch & { readonly marker: string } => {
  const { name, script, cwd, env, logFile, preload = telemetry, nodeArgs = [] } = service;
  const marker = `khabar:${name}:${logFile}`;
  return {
    command: process.execPath,
    args: [`--title=${marker}`, ...nodeArgs, '--import', preload, script],
    cwd,
    env: { OTEL_SERVICE_NAME: `khabar-${name}`, ...env },
    logFile,
    marker,
  };
};
