/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      // Types are checked once for the whole project by `npm run typecheck`; here only the syntax is turned.
      {
        isolatedModules: true,
        diagnostics: false,
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node10",
          jsx: "react-jsx",
          esModuleInterop: true,
          target: "ES2022",
        },
      },
    ],
  },
  // Univer cannot be loaded by jest as it is (see there); the tests get it in one file.
  globalSetup: "<rootDir>/tests/support/excel/bundle-univer.cjs",
  moduleNameMapper: {
    // Threads run scripts that are built; the sources stand elsewhere.
    "^\\./thread-script$": "<rootDir>/tests/support/thread-script.ts",
    "^@univerjs/(presets|preset-sheets-node-core|sheets-conditional-formatting|sheets-conditional-formatting/facade)$":
      "<rootDir>/node_modules/.cache/univer-for-jest.cjs",
  },
  testTimeout: 60_000,
};
