module.exports = { moduleNameMapper: { "^@gateway$": "<rootDir>/src/config.ts" } };
