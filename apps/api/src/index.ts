export * from './api.module.js';
export * from './create-api.js';
export * from './openapi/document.js';
export * from './reading/ports.js';
export * from './settings.js';
