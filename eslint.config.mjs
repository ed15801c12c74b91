import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const PATTERN_FROM_TEXT = {
  selector: "NewExpression[callee.name='RegExp'], CallExpression[callee.name='RegExp']",
  message: "A pattern that is made from a text means whatever the text holds. Write a literal, or compare texts.",
};

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", ".cache/", "node_modules/", "src/catalogue/data.generated.ts"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-restricted-globals": ["error", "alert", "confirm", "prompt"],
      "no-restricted-imports": [
        "error",
        {
          name: "@fluentui/react-icons",
          message: "Each icon comes from a file of its own: @fluentui/react-icons/svg/arrow-undo.",
        },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      // `figures[0]!` says that the line above made sure of it; noUncheckedIndexedAccess leaves no other short way to say so
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/{taskpane,page}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeAddins.configs.recommended.rules ?? {},
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/commands/**", "src/taskpane/index.tsx"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Office", message: "Only src/excel, src/commands and src/taskpane/index may touch Office." },
        { name: "Excel", message: "Only src/excel, src/commands and src/taskpane/index may touch Excel." },
      ],
    },
  },
  {
    // A workbook may hold any text, so no pattern may take more than linear time, and none is made from a text.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      // sticky patterns are tried where a scanner stands, which does not go over a stretch twice
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: true }],
      "regexp/no-misleading-capturing-group": "error",
      "regexp/no-misleading-unicode-character": "error",
      "regexp/no-dupe-characters-character-class": "error",
      "regexp/no-empty-alternative": "error",
      "regexp/no-useless-assertions": "error",
      "regexp/no-useless-backreference": "error",
      "regexp/no-useless-flag": "error",
      "regexp/no-useless-lazy": "error",
      "regexp/no-useless-non-capturing-group": "error",
      "regexp/no-useless-quantifier": "error",
      "regexp/no-useless-range": "error",
      "no-restricted-syntax": ["error", PATTERN_FROM_TEXT],
    },
  },
  {
    // What needs to know a table asks by its topic, or by what its description says.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/templates/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        PATTERN_FROM_TEXT,
        { selector: "Literal[value=/^T\\d+$/]", message: "A table's id belongs in src/templates: ask by topic." },
        { selector: "Literal[value=/^表\\d+$/]", message: "A table's number belongs in src/templates." },
      ],
    },
  },
  { files: ["**/*.{js,cjs,mjs}"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
