/**
 * `npm start`: builds the workbench, serves it on this machine only, and prints its address and the sample's verdict.
 *   --port N   another port than 3000; 0 for any free one
 */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { WORKBENCH, buildWorkbench } from "./workbench-build.mjs";

const { headerPolicy } = createRequire(import.meta.url)("./addin/policy.cjs");

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".png": "image/png",
};

/** The page around the add-in, which is none of its files. */
const AROUND = new Set(["index.html", "workbench.js", "workbench.css"]);

/** What is sent with a file: with the add-in's own, the policy that the samples in docs/部署 send with them. */
function headersOf(file) {
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  const policy = AROUND.has(path.relative(WORKBENCH, file)) ? {} : { "content-security-policy": headerPolicy("own") };
  return { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff", ...policy };
}

/** The file that an address asks for; undefined where it points outside the folder. */
function fileOf(address) {
  const { pathname } = new URL(address, "http://localhost");
  const file = path.join(WORKBENCH, decodeURIComponent(pathname === "/" ? "/index.html" : pathname));
  return file.startsWith(WORKBENCH + path.sep) ? file : undefined;
}

async function serve(request, response) {
  try {
    const file = fileOf(request.url ?? "/");
    if (!file) throw new Error("outside the folder");
    const content = await readFile(file);
    response.writeHead(200, headersOf(file));
    response.end(content);
  } catch {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
    response.end("没有这个文件\n");
  }
}

/** Prints what the command line says of the sample. */
function printVerdict() {
  return new Promise((resolve) => {
    const file = path.join("samples", "budget-2024.xlsx");
    execFile(process.execPath, ["scripts/cli.mjs", "check", file], { cwd: ROOT }, (_, stdout, stderr) => {
      process.stdout.write(`${stdout}${stderr}\n`);
      resolve();
    });
  });
}

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" }, quiet: { type: "boolean" } } });
process.stdout.write("正在构建试用台，第一次约需半分钟……\n");
await buildWorkbench();
const server = createServer(serve);
server.on("error", (error) => {
  const reason =
    error.code === "EADDRINUSE" ? `端口 ${values.port} 已被占用，请用 npm start -- --port 3001` : error.message;
  process.stderr.write(`${reason}\n`);
  process.exit(2);
});
server.listen(Number(values.port), "localhost", async () => {
  if (!values.quiet) await printVerdict();
  process.stdout.write(`试用台：http://localhost:${server.address().port}（按 Ctrl+C 结束）\n`);
});
