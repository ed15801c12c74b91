import { checkerWithCodes } from "../../../src/app/check/checker-with-codes";
import { lookUpCodes } from "../../../src/app/codes/look-up-codes";
import { type OwnList, catalogueFor } from "../../../src/catalogue";
import { fakeChecker } from "../../support/fake-port";
import { cleanReport } from "../../support/reports";
import { snapshotOf } from "../../support/snapshots";

const catalogue = catalogueFor(2024);

describe("looking a code up", () => {
  it.each(["2010301", "行政运行", "xzyx"])("finds it by %s, with its path and its budget", (query) => {
    const { kind, results } = lookUpCodes(catalogue, query);
    expect(kind).toBe("found");
    expect(results.find(({ entry }) => entry.code === "2010301")).toMatchObject({
      path: ["一般公共服务支出", "政府办公厅（室）及相关机构事务", "行政运行"],
      budgets: ["generalBudget"],
    });
  });

  it("offers the likeliest for a mistyped code, and says why", () => {
    const { kind, results } = lookUpCodes(catalogue, "2018301");
    expect(kind).toBe("likely");
    expect(results.length).toBeGreaterThan(0);
    expect(results.every(({ reason }) => reason !== undefined)).toBe(true);
  });

  it("finds nothing for nothing, and for what resembles no code", () => {
    expect(lookUpCodes(catalogue, " ")).toEqual({ kind: "nothing", results: [] });
    expect(lookUpCodes(catalogue, "！？").kind).toBe("nothing");
  });

  it("says of a code that is no longer valid since when, and offers what stands in its place", () => {
    const { invalid, results } = lookUpCodes(catalogueFor(2024), "2200404");
    expect(invalid).toMatchObject({ kind: "retired", since: 2019 });
    expect(results[0]?.entry.code).toBe("22405");
    expect(lookUpCodes(catalogueFor(2024), "2080505").invalid).toBeUndefined();
  });
});

it("a check takes the list that is in use at the time", async () => {
  const seen: (OwnList | undefined)[] = [];
  const inUse: { list?: OwnList } = {};
  const checker = checkerWithCodes(
    {
      ...fakeChecker(cleanReport()),
      check: async (_, options) => {
        seen.push(options?.codes);
        return cleanReport();
      },
    },
    () => inUse.list,
  );
  await checker.check(snapshotOf());
  inUse.list = { entries: [], problems: [] };
  await checker.check(snapshotOf());
  expect(seen).toEqual([undefined, inUse.list]);
});
