/**
 * The tests by what they need. `npm test` runs all of them, `npm run test:fast` the pure rooms, `npx jest --selectProjects excel` one project.
 */

/** What every project has. */
const common = {
  rootDir: __dirname,
  transform: { "^.+\\.tsx?$": "<rootDir>/tests/support/esbuild-transform.cjs" },
};

/** Folders below tests/ of the projects that need more than the sources and Node. */
const FOLDERS = {
  // scripts that are built (`npm run build:cli`), and files
  cli: ["cli", "cases", "hostile", "golden", "old-formats"],
  // a page without a browser, and what the add-in is packed with
  pane: ["taskpane", "commands", "manifest", "build"],
  // office.js over the Excel host, and what every host of the port must do
  excel: ["excel", "contract"],
  // the built add-in in a browser
  browser: ["e2e"],
};

/** Threads run scripts that are built (`npm run build:cli`); the sources stand elsewhere. */
const THREAD_SCRIPTS = { "^\\./thread-script$": "<rootDir>/tests/support/thread-script.ts" };

const testsIn = (folders) => folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`);
const project = (displayName, more) => ({ ...common, displayName, testMatch: testsIn(FOLDERS[displayName]), ...more });

/** @type {import("jest").Config} */
module.exports = {
  // All processors: jest itself would leave one of them idle.
  maxWorkers: "100%",
  // No test is about time: this ends one that hangs, on a machine however busy.
  testTimeout: 300_000,
  projects: [
    {
      ...common,
      displayName: "pure",
      testMatch: testsIn(["**"]),
      testPathIgnorePatterns: Object.values(FOLDERS)
        .flat()
        .map((folder) => `<rootDir>/tests/${folder}/`),
    },
    project("cli", {
      moduleNameMapper: THREAD_SCRIPTS,
    }),
    project("pane", { setupFiles: ["<rootDir>/tests/support/jsdom-decoders.ts"] }),
    project("excel", {
      // Univer cannot be loaded by jest as it is (see there); the tests get it in one file.
      globalSetup: "<rootDir>/tests/support/excel/bundle-univer.cjs",
      moduleNameMapper: {
        "^@univerjs/(presets|preset-sheets-node-core|sheets-conditional-formatting|sheets-conditional-formatting/facade)$":
          "<rootDir>/node_modules/.cache/univer-for-jest.cjs",
      },
    }),
    project("browser", {
      // as the command line's, with which the page's files are compared
      moduleNameMapper: THREAD_SCRIPTS,
      globalSetup: "<rootDir>/tests/support/e2e/start.ts",
      globalTeardown: "<rootDir>/tests/support/e2e/stop.ts",
    }),
  ],
};
