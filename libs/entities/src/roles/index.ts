export { occupationsIn } from './occupations-in.js';
export type { RoleSpan } from './role-span.js';
export { rolesOf, type PersonRole, type RoleText } from './roles-of.js';
