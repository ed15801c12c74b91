import { isMainThread } from "node:worker_threads";
import { TEMPLATES } from "../templates";
import { main } from "./main";
import { ignoreClosedPipes, tellAndEnd } from "./process-end";
import { threadScript } from "./thread-script";

/** The command line; in a thread of its own, what checks one file after the other: one script, which is compiled once for both. */
if (isMainThread) runCommand();
else void import("./check-all").then(({ checkAll }) => checkAll(TEMPLATES));

function runCommand(): void {
  const progress = (text: string) => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`));
  const streams = {
    out: (text: string) => void process.stdout.write(text),
    error: (text: string) => void process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : text),
    progress,
  };
  ignoreClosedPipes();
  main(process.argv.slice(2), streams, { templates: TEMPLATES, checkThread: threadScript("index") }).then((status) => {
    progress("");
    process.exitCode = status;
  }, tellAndEnd);
}
