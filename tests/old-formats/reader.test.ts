import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { startOldFormatThread } from "../../src/cli/old-format-thread";
import { OLD_FORMAT_LIMITS, OldFormatReader } from "../../src/old-formats";
import { XlsxError } from "../../src/xlsx";
import { oneOldSheet, sampleInOldFormat } from "../support/old-format-files";
import { sampleSnapshot } from "../support/sample";

const readers: OldFormatReader[] = [];

function reader(limits: Partial<typeof OLD_FORMAT_LIMITS> = {}): OldFormatReader {
  const made = new OldFormatReader(startOldFormatThread, { ...OLD_FORMAT_LIMITS, ...limits });
  readers.push(made);
  return made;
}

afterEach(() => readers.splice(0).forEach((one) => one.close()));

/** An .ods of a few kilobytes whose one number is repeated over every cell that a sheet can have. */
function endlessOds(): Uint8Array {
  const parts = unzipSync(oneOldSheet({ A1: { t: "n", v: 40.7 } }, "ods"));
  const xml = strFromU8(parts["content.xml"]!)
    .replace("<table:table-row", '<table:table-row table:number-rows-repeated="1048576"')
    .replace('office:value="40.7"', 'office:value="40.7" table:number-columns-repeated="16384"');
  return zipSync({ ...parts, "content.xml": strToU8(xml) });
}

describe("the thread that reads old formats", () => {
  it("reads files one after the other, however many are asked for at once", async () => {
    const one = reader();
    const formats = ["xls", "ods", "xlsb"] as const;
    const read = await Promise.all(formats.map((format) => one.read(sampleInOldFormat(format), format)));
    for (const { sheets } of read)
      expect(sheets.map(({ cells }) => cells)).toEqual(sampleSnapshot().sheets.map(({ cells }) => cells));
  });

  it("is ended where a file takes too long, and the next file is read by another", async () => {
    const one = reader({ seconds: 0.5 });
    await expect(one.read(endlessOds(), "ods")).rejects.toMatchObject({ code: "timeout" });
    await expect(reader().read(sampleInOldFormat("xls"), "xls")).resolves.toBeDefined();
    await expect(one.read(oneOldSheet({ A1: { t: "n", v: 1 } }, "xls"), "xls")).resolves.toBeDefined();
  });

  it("is ended where a file takes too much memory", async () => {
    await expect(reader({ memory: 32, seconds: 60 }).read(endlessOds(), "ods")).rejects.toMatchObject({
      code: "too-large",
    });
  });

  it("refuses a file that is too large before it is sent", async () => {
    await expect(reader({ fileBytes: 10 }).read(sampleInOldFormat("xls"), "xls")).rejects.toMatchObject({
      code: "too-large",
    });
  });
});

describe("whatever the bytes are, a caller meets a result or an XlsxError", () => {
  it.each(["xls", "xlsb", "ods", "xml"] as const)("an .%s with a few bytes changed, or cut off", async (format) => {
    const file = sampleInOldFormat(format);
    const one = reader({ seconds: 5 });
    const flips = fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(flips, fc.option(fc.nat(file.length)), async (changes, length) => {
        const copy = file.slice(0, length ?? file.length);
        for (const [at, mask] of changes) if (at < copy.length) copy[at] = copy[at]! ^ mask;
        await one.read(copy, format).catch((error: unknown) => {
          if (!(error instanceof XlsxError)) throw error;
          expect(error.message).toMatch(/^[^\n]+。$/);
        });
      }),
      { numRuns: 40 },
    );
  });
});
