// Bundles for Node: the command line with its worker, and the tools that show and measure it.
import { build } from "esbuild";

await build({
  entryPoints: {
    "cli/index": "src/cli/index.ts",
    "cli/check-worker": "src/cli/check-worker.ts",
    "tools/demo": "tools/demo.ts",
    "tools/faults": "tools/faults.ts",
    "tools/rounding": "tools/rounding.ts",
    "tools/bench": "tools/bench.ts",
  },
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "warning",
  banner: { js: "#!/usr/bin/env node" },
});
