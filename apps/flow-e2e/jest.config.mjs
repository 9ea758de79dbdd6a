import { projectConfig } from '../../jest.preset.mjs';

export default projectConfig('flow-e2e');
