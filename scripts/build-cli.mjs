// Bundles the command line for Node: one file each for the program, its worker and the tools that measure it.
import { build } from "esbuild";

await build({
  entryPoints: {
    index: "src/cli/index.ts",
    "check-worker": "src/cli/check-worker.ts",
    demo: "src/cli/demo.ts",
    faults: "src/cli/faults.ts",
  },
  outdir: "dist/cli",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "warning",
  banner: { js: "#!/usr/bin/env node" },
});
