import { TEMPLATES } from "../templates";
import { main } from "./main";
import { threadScript } from "./thread-script";

const progress = (text: string) => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`));

const streams = {
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : text),
  progress,
};

main(process.argv.slice(2), streams, { templates: TEMPLATES, checkThread: threadScript("check-worker") }).then(
  (status) => {
    progress("");
    process.exitCode = status;
  },
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`程序出错，未能完成：${reason}。请把这句话和所用的文件一起反馈给开发者。\n`);
    process.exitCode = 2;
  },
);
