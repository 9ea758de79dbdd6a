// Pages that try to break an extractor, for the bench; nothing that runs in a service imports this.
export { hostileInputs, type HostileInput } from './hostile/hostile-inputs.js';
