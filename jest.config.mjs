export default {
  projects: ['<rootDir>/libs/*', '<rootDir>/apps/*', '<rootDir>/deploy/{local,helm,quickstart}', '<rootDir>/bench'],
  // Every spec file loads the models and lists it needs anew, and modules of the last one are not always given back.
  workerIdleMemoryLimit: '1GB',
};
