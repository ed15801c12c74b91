// Bundles for Node: the command line with its worker, and the tools that show and measure it.
import { build } from "esbuild";

await build({
  entryPoints: {
    "cli/index": "src/cli/index.ts",
    "cli/check-worker": "src/cli/check-worker.ts",
    "cli/pdf-worker": "src/cli/pdf-worker.ts",
    "cli/old-format-worker": "src/cli/old-format-worker.ts",
    "tools/demo": "tools/demo.ts",
    "tools/faults": "tools/faults.ts",
    "tools/folder": "tools/folder.ts",
    "tools/fuzz": "tools/fuzz.ts",
    "tools/golden": "tools/golden.ts",
    "tools/rounding": "tools/rounding.ts",
    "tools/text-quality": "tools/text-quality.ts",
    "tools/bench": "tools/bench.ts",
    "tools/bench-document": "tools/bench-document.ts",
    "tools/bench-ledger": "tools/bench-ledger.ts",
  },
  outdir: "dist",
  bundle: true,
  // what the benchmark measures beside: native, or a library as its users load it; what reads PDF brings its maps of characters with it
  external: ["@duckdb/node-api", "exceljs", "pdfjs-dist"],
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "warning",
  banner: { js: "#!/usr/bin/env node" },
});
