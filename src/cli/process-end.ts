import { printableLine } from "../workbook";
import { asFileError, systemCode } from "./files";

/** As a shell tells of a program that was ended because nobody reads it any more. */
const CLOSED_PIPE = 141;

/** Where nobody reads what is printed any more (`| head`), there is nothing left to do; where it cannot be written, that is told. */
export function ignoreClosedPipes(): void {
  process.stdout.on("error", (error: unknown) => {
    if (systemCode(error) === "EPIPE") process.exit(CLOSED_PIPE);
    process.stderr.write(`${asFileError(error, "写入").message}\n`);
    process.exit(2);
  });
  process.stderr.on("error", () => process.exit(CLOSED_PIPE));
}

/** Says in one sentence that the program failed, and ends it. */
export function tellAndEnd(error: unknown): void {
  const reason = printableLine(error instanceof Error ? error.message : String(error));
  process.stderr.write(`程序出错，未能完成：${reason}。请把这句话和所用的文件一起反馈给开发者。\n`);
  process.exitCode = 2;
}
