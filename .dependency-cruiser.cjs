// The house's one direction, as architecture states it: every folder may import only what is listed for it.
const PURE = ["money", "workbook", "xml", "formula", "catalogue", "ledger", "tables"];
const REPORT = [...PURE, "config", "ties", "rules", "text", "diagnose"];
const ALLOWED = {
  money: [],
  // long work in slices, between which a thread answers
  slices: [],
  workbook: ["slices"],
  // reading and escaping XML: for files, and for what a workbook keeps of ours
  xml: [],
  // packages of Office: read within bounds, packed
  zip: ["xml"],
  // all that reads formulas, or writes them
  formula: ["money", "workbook"],
  catalogue: ["money", "workbook"],
  ledger: ["money", "catalogue", "workbook"],
  tables: ["money", "catalogue", "workbook", "formula", "ledger"],
  // what the user may set of a check
  config: [...PURE],
  // what a unit states for its document besides the ledger
  facts: ["money", "workbook", "catalogue", "ledger", "tables"],
  // the sheets that accountants fill in: their headings, choices and examples
  "input-sheets": ["facts"],
  recognise: [...PURE, "facts", "input-sheets"],
  ties: PURE,
  // ties that the user writes
  "own-ties": [...PURE, "recognise", "ties"],
  derive: [...PURE, "ties"],
  // a department: its units' figures added up, and laid beside its own
  department: [...PURE, "ties", "derive"],
  rounding: [...PURE, "ties", "derive"],
  rules: [...PURE, "facts", "ties"],
  // the names and the order in which users know the ties
  layout: [...PURE, "ties", "rules"],
  // the tables of performance targets
  performance: [...PURE, "facts", "layout"],
  // last year's figures, whatever they are known from
  prior: [...PURE, "facts", "ties"],
  // part 3 of the document: what is said, by which questions, in which words
  narrative: [...PURE, "facts", "ties"],
  // this year's tables beside last year's
  comparison: [...PURE, "facts", "ties", "narrative", "layout"],
  // a text read: paragraphs, what they say by their words, without any figure of the tables
  text: [...PURE, "facts", "narrative", "zip"],
  // the text of a PDF, which only the command line reads
  pdf: ["text"],
  // the document as plain data, and its writers
  document: [...PURE, "facts", "narrative", "layout", "performance", "zip"],
  "input-form": [...PURE, "input-sheets", "recognise", "layout"],
  diagnose: [...PURE, "config", "ties", "rules", "text"],
  // what is particular to one set of tables: imported only where the program is put together
  templates: [...PURE, "ties", "rules"],
  // a report told: HTML, sheets, terminal, wording, map, reviewer's form
  present: [...REPORT, "layout", "narrative", "comparison"],
  // comments and tracked changes put into a Word file that is there
  "docx-marks": ["xml", "zip", "workbook", "text", "diagnose", "present"],
  app: [
    "slices",
    "department",
    ...REPORT,
    "own-ties",
    "recognise",
    "derive",
    "rounding",
    "layout",
    "text",
    "facts",
    "prior",
    "narrative",
    "comparison",
    "performance",
    "document",
    "input-form",
    "present",
  ],
  excel: ["workbook", "slices", "formula", "xml", "app"],
  xlsx: ["workbook", "formula", "xml", "zip", "app"],
  // .xls, .xlsb, .ods: read in a thread, copied as values
  "old-formats": ["money", "workbook", "xml", "xlsx"],
  // .csv: records found in bytes, a sheet of them
  csv: ["workbook", "zip", "xlsx"],
  worker: [
    "files",
    "slices",
    "config",
    "text",
    "workbook",
    "catalogue",
    "app",
    "recognise",
    "diagnose",
    "document",
    "xlsx",
    "old-formats",
    "csv",
    "tables",
    "templates",
  ],
  // files of every kind, whoever reads them: opened, checked, marked, made anew
  files: [
    "config",
    "workbook",
    "catalogue",
    "rules",
    "tables",
    "text",
    "diagnose",
    "zip",
    "app",
    "recognise",
    "xlsx",
    "old-formats",
    "csv",
    "docx-marks",
    "present",
  ],
  taskpane: [
    "files",
    "config",
    "own-ties",
    "money",
    "comparison",
    "prior",
    "text",
    "workbook",
    "catalogue",
    "facts",
    "app",
    "diagnose",
    "document",
    "excel",
    "worker",
    "rules",
    "tables",
    "present",
    "templates",
  ],
  commands: ["workbook", "app", "diagnose", "excel", "worker", "taskpane", "present"],
  // the page that needs nothing: views of its own over the pane's parts, work in workers
  page: [
    "money",
    "config",
    "workbook",
    "catalogue",
    "tables",
    "text",
    "zip",
    "app",
    "diagnose",
    "document",
    "xlsx",
    "old-formats",
    "present",
    "files",
    "worker",
    "taskpane",
    "templates",
  ],
  cli: [
    "config",
    "files",
    "comparison",
    "text",
    "zip",
    "pdf",
    "workbook",
    "formula",
    "catalogue",
    "tables",
    "app",
    "diagnose",
    "rules",
    "xlsx",
    "document",
    "docx-marks",
    "old-formats",
    "present",
    "templates",
  ],
};

const folders = Object.keys(ALLOWED);

module.exports = {
  forbidden: [
    ...folders.map((folder) => ({
      name: `${folder}-imports-only-what-lies-below`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: `^src/(${[folder, ...ALLOWED[folder]].join("|")})/` },
    })),
    {
      name: "a-text-is-read-without-figures",
      comment:
        "A number is bound by its words, never by its value: what the tables say is asked afterwards, in checking.",
      severity: "error",
      from: { path: "^src/text/(reading|paragraphs)/" },
      to: { path: "^src/(text/checking|facts|ties)/" },
    },
    {
      name: "hosts-know-only-the-port",
      comment: "A host implements app's port and uses nothing else of app.",
      severity: "error",
      from: { path: "^src/(excel|xlsx)/" },
      to: { path: "^src/app/", pathNot: "^src/app/port/" },
    },
    {
      name: "templates-are-chosen-where-the-program-is-put-together",
      comment: "Everything else takes the template that the disclosure, the report or the plan carries.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot:
          "^src/(templates/|worker/(department-)?worker\\.ts$|page/(index\\.tsx|work/worker\\.ts)$|taskpane/work\\.ts$|cli/program\\.ts$)",
      },
      to: { path: "^src/templates/" },
    },
    {
      name: "a-text-is-read-by-its-words-alone",
      comment: "What a text says is bound without any figure of the tables; comparing is another step.",
      severity: "error",
      from: { path: "^src/text/reading/" },
      to: {
        path: "^src/(ties|tables/(disclosure|fix|ledger-check)|narrative/(figure-book|prior-year|arithmetic|change)|ledger/ledger)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "file-libraries-only-in-zip-and-document",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(zip|document/docx)/" },
      to: { path: "node_modules/(fflate|docx|exceljs)/" },
    },
    {
      name: "docx-only-in-its-writer",
      comment: "It is loaded only when a document is asked for.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/document/docx/" },
      to: { path: "node_modules/docx/" },
    },
    {
      name: "library-of-pdf-only-in-its-room",
      comment: "It is loaded in a thread, only when a PDF is read.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/pdf/" },
      to: { path: "node_modules/pdfjs-dist/" },
    },
    {
      name: "library-of-old-formats-only-in-its-thread",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/old-formats/(library|cell|sheet|read|ods-hidden)\\.ts$" },
      to: { path: "node_modules/@e965/" },
    },
    {
      name: "node-only-in-cli",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "product-does-not-know-its-workbench",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|tools|workbench|scripts)/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
