export type { MemberControl } from './stack/control.js';
export { MissingToolsError } from './java/tools.js';
export { freePort, isFree } from './process/ports.js';
export { kill, signal, stop, type Running, type StopOutcome } from './process/signal.js';
export {
  type FlowService,
  type FlowServiceControl,
  type FlowServiceOptions,
  flowServices,
  startFlowService,
} from './services/flow.js';
export type { ServiceLaunch } from './services/launch-plan.js';
export { recordServices } from './services/record.js';
export { type ServiceControl, startService } from './services/service.js';
export { openStack } from './stack/open.js';
export { stackOptionsOf, type StackOptions } from './stack/options.js';
export { PortTakenError } from './stack/plan-ports.js';
export type { Stack } from './stack/stack.js';
export { startStack, type StartedStack } from './stack/start.js';
export { readState, type StackState } from './stack/state.js';
export { stackStatus, type MemberStatus, type StackStatus } from './stack/status.js';
export { stopStack, type StoppedStack } from './stack/stop.js';
