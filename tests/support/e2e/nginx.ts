import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const PLACES = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx"];
const MIME_TYPES = ["/etc/nginx/mime.types", "/usr/local/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types"];

/** Where this machine has nginx with its types; undefined where it has none. */
export function findNginx(): { readonly program: string; readonly types: string } | undefined {
  const [program, types] = [PLACES, MIME_TYPES].map((places) => places.find((place) => existsSync(place)));
  return program !== undefined && types !== undefined ? { program, types } : undefined;
}

/** nginx under a sample of ours. */
export interface Nginx {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts nginx under the sample, of which nothing is changed but the places that are marked with 改, and waits until it answers.
 * @param root the folder that it serves
 */
export async function startNginx(
  { program, types }: NonNullable<ReturnType<typeof findNginx>>,
  sample: string,
  root: string,
): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  const file = (name: string): string => path.join(folder, name);
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"].concat(
      ["-keyout", file("key.pem")],
      ["-out", file("crt.pem")],
    ),
    { stdio: "ignore" },
  );
  const port = await freePort();
  copyFileSync(types, file("mime.types"));
  writeFileSync(file("sample.conf"), adapted(sample, { port, root, folder }));
  writeFileSync(file("nginx.conf"), main(folder));
  const running = spawn(program, ["-c", file("nginx.conf"), "-e", "stderr"], { stdio: ["ignore", "ignore", "pipe"] });
  await untilListening(running, port);
  return {
    address: `https://localhost:${port}`,
    stop: async () => {
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function adapted(sample: string, { port, root, folder }: { port: number; root: string; folder: string }): string {
  const steps: readonly (readonly [string | RegExp, string])[] = [
    ["listen 443 ssl;", `listen 127.0.0.1:${port} ssl;`],
    ["server_name addin.example;", "server_name localhost;"],
    ["/etc/nginx/tls/addin.crt", path.join(folder, "crt.pem")],
    ["/etc/nginx/tls/addin.key", path.join(folder, "key.pem")],
    ["/srv/budget-disclosure", root],
  ];
  return steps.reduce((text, [what, by]) => {
    if (text.search(what) < 0) throw new Error(`the sample does not say ${String(what)}`);
    return text.replace(what, by);
  }, sample);
}

/** What stands around the sample, in one process that writes nowhere but into the folder. */
function main(folder: string): string {
  const kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `daemon off;
master_process off;
pid ${folder}/pid;
events {}
http {
  access_log off;
  ${kept.join("\n  ")}
  include sample.conf;
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Rejects with what nginx says where it ends instead. */
async function untilListening(running: ChildProcess, port: number): Promise<void> {
  let said = "";
  running.stderr?.on("data", (data: Buffer) => (said += data.toString()));
  let isOver = false;
  running.once("exit", () => (isOver = true));
  while (!(await answers(port))) {
    if (isOver) throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    // Its certificate is nobody's, which says that it answers.
    await fetch(`https://127.0.0.1:${port}/`);
    return true;
  } catch (error) {
    return !String((error as { cause?: { code?: string } }).cause?.code).startsWith("ECONN");
  }
}
