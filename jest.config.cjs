/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      // Types are checked once for the whole project by `npm run typecheck`; here only the syntax is turned.
      { isolatedModules: true, diagnostics: false, tsconfig: { module: "CommonJS", moduleResolution: "node10", jsx: "react-jsx", esModuleInterop: true, target: "ES2022" } },
    ],
  },
  testTimeout: 60_000,
};
