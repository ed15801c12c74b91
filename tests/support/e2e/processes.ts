import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");

/** A script of the project that runs beside the tests. */
export interface Running {
  /** What it printed that was waited for. */
  readonly said: string;
  stop(): void;
}

/** Starts a script and waits until it prints what the pattern says. Fails with all it said if it ends before. */
export function startScript(args: readonly string[], pattern: RegExp): Promise<Running> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["pipe", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (data: Buffer): void => {
      output += data.toString("utf8");
      const [said] = pattern.exec(output) ?? [];
      if (said !== undefined) resolve({ said, stop: () => stop(child) });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", () => reject(new Error(`${args.join(" ")} ended: ${output}`)));
  });
}

function stop(child: ChildProcess): void {
  child.stdin?.end();
  child.kill();
}

/** Jest loads set-up and tear-down apart from each other: what the one has started for the other to stop is kept on what they share. */
const kept = globalThis as { startedForBrowser?: readonly Running[] };

/** Keeps scripts running until `stopStarted`. */
export function stopOnEnd(...scripts: readonly Running[]): void {
  kept.startedForBrowser = scripts;
}

/** Stops the scripts that were to run until the end. */
export function stopStarted(): void {
  for (const script of kept.startedForBrowser ?? []) script.stop();
}
