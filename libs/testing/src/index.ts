export { uniqueName } from './names/unique-name.js';
export { type PrivateStack, privateStack } from './servers/private-stack.js';
export { type TestServers, testServers } from './servers/test-servers.js';
