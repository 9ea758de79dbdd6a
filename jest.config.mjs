export default { projects: ['<rootDir>/libs/*', '<rootDir>/apps/*', '<rootDir>/deploy/{local,helm,quickstart}', '<rootDir>/bench'] };
