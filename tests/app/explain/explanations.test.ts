import fc from "fast-check";
import { checkWorkbook } from "../../../src/app/check/check-workbook";
import { explainFinding, withdrawExplanation } from "../../../src/app/explain/explain-finding";
import { applyExplanations } from "../../../src/app/explain/apply-explanations";
import { type Explanation, explanationOf } from "../../../src/app/explain/explanation";
import { ExplanationsUnreadable, explanationsXml, parseExplanations } from "../../../src/app/explain/explanations-xml";
import { marksOfReport } from "../../../src/app/mark/marks-of-report";
import { EXPLANATIONS_NAMESPACE } from "../../../src/app/explain/explanations-xml";
import type { Report, ReportFinding } from "../../../src/diagnose";
import { legalText } from "../../../src/xml";
import { readCustomXml, readWorkbook, writeCustomXml } from "../../../src/xlsx";
import { type Change, changed } from "../../support/changes";
import { FakePort, fakeChecker } from "../../support/fake-port";
import { faultyReport } from "../../support/reports";
import { sampleSnapshot } from "../../support/sample";
import { oneSheet } from "../../support/xlsx-files";
import { checkSnapshot } from "../../../tools/shipped";

const WORDS = { kind: "explained", text: "上级统一口径", who: "会计", when: "2024-03-01T08:00:00.000Z" } as const;

function reportOf(...changes: readonly Change[]): Report {
  return checkSnapshot(changed(sampleSnapshot(), changes));
}

/** A warning over figures: 275.775 in 表3 has a third decimal. */
const ODD: Change = { cell: "表3!F8", value: 275.775 };

function roundingIn(report: Report): ReportFinding {
  return report.findings.find((finding) => finding.rounding)!;
}

describe("explaining a finding", () => {
  const [error, , warning, info] = faultyReport().findings;

  it("explains a warning, and ignores a warning or an info with a reason", () => {
    expect(explanationOf(warning!, WORDS)).toMatchObject({ ...WORDS, finding: warning!.id, rule: warning!.rule });
    expect(explanationOf(info!, { ...WORDS, kind: "ignored" }).kind).toBe("ignored");
  });

  it("never explains an error away, nor anything without words or a name", () => {
    expect(() => explanationOf(error!, WORDS)).toThrow("错误不能用说明代替");
    expect(() => explanationOf(error!, { ...WORDS, kind: "ignored" })).toThrow("错误不能用说明代替");
    expect(() => explanationOf(warning!, { ...WORDS, text: " \n" })).toThrow("请写明情况说明");
    expect(() => explanationOf(warning!, { ...WORDS, who: "" })).toThrow("请填写说明人");
  });
});

describe("an explanation", () => {
  const report = reportOf(ODD);
  const finding = roundingIn(report);
  const explanation = explanationOf(finding, WORDS);

  it("stands by its finding, which stays listed and counted, but is open no more", () => {
    const explained = applyExplanations(report, [explanation]);
    expect(explained.findings.map(({ id }) => id)).toEqual(report.findings.map(({ id }) => id));
    expect(explained.findings.find(({ id }) => id === finding.id)?.explanation).toEqual(WORDS);
    expect(explained.summary).toEqual({ ...report.summary, explained: { warnings: 1, infos: 0 } });
    expect(explained.lapsed).toBeUndefined();
    expect(marksOfReport({ ...explained, suspects: [] }).length).toBeLessThanOrEqual(
      marksOfReport({ ...report, suspects: [] }).length,
    );
  });

  it("finds its finding again after rows have moved, and after a row without an amount came in", () => {
    const below = Array.from({ length: 3 }, () => null);
    for (const insertRow of ["表3!1", "表3!7"]) {
      const moved = applyExplanations(reportOf(ODD, { insertRow, values: below }), [explanation]);
      expect(moved.lapsed).toBeUndefined();
      expect(roundingIn(moved).explanation).toEqual(WORDS);
    }
  });

  it("lapses when a value that it explains has changed, and says which", () => {
    const later = reportOf({ cell: "表3!F8", value: 275.776 });
    const lapsed = applyExplanations(later, [explanation]).lapsed;
    expect(lapsed).toMatchObject([
      { ...WORDS, finding: finding.id, reason: "changed", changes: [{ before: "275.775", after: "275.776" }] },
    ]);
  });

  it("lapses when the finding is gone, and when it has become an error", () => {
    expect(applyExplanations(reportOf(), [explanation]).lapsed).toMatchObject([{ reason: "gone" }]);
    const graver = {
      ...report,
      findings: report.findings.map((one) => (one === finding ? { ...one, severity: "error" as const } : one)),
    };
    const applied = applyExplanations(graver, [explanation]);
    expect(applied.lapsed).toMatchObject([{ reason: "error" }]);
    expect(applied.findings.some((one) => one.explanation)).toBe(false);
  });

  it("lapses if and only if one of its values changed", () => {
    const changes = fc.record({
      index: fc.nat({ max: finding.cells.length - 1 }),
      value: fc.constantFrom("", "1", "275.775", "305.44"),
    });
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 3 }), fc.boolean(), (all, reversed) => {
        const cells = finding.cells.map((cell) => ({ ...cell, place: { ...cell.place, row: cell.place.row + 7 } }));
        for (const { index, value } of all) cells[index] = { ...cells[index]!, value };
        const differs = cells.some(({ value }, index) => value !== finding.cells[index]!.value);
        const now = { ...finding, cells: reversed ? [...cells].reverse() : cells };
        const applied = applyExplanations({ ...report, findings: [now] }, [explanation]);
        expect(applied.lapsed !== undefined).toBe(differs);
        expect(applied.findings[0]!.explanation !== undefined).toBe(!differs);
      }),
    );
  });
});

const anyText = fc.string({ unit: "grapheme" }).map(legalText);
const anyExplanation: fc.Arbitrary<Explanation> = fc.record({
  finding: anyText,
  rule: anyText,
  kind: fc.constantFrom("explained" as const, "ignored" as const),
  text: fc.oneof(anyText, fc.constantFrom("a\r\n\tb", "]]><x/>&amp;", "<!--", " 两端 ")),
  who: anyText,
  when: anyText,
  values: fc.array(fc.record({ meaning: anyText, value: anyText }), { maxLength: 4 }),
});

describe("explanations as XML", () => {
  it("come back as they went, through the XML and through a file", () => {
    const file = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    fc.assert(
      fc.property(fc.array(anyExplanation, { maxLength: 3 }), (explanations) => {
        const xml = explanationsXml(explanations);
        expect(parseExplanations(xml)).toEqual(explanations);
        const kept = readCustomXml(writeCustomXml(file, EXPLANATIONS_NAMESPACE, xml), EXPLANATIONS_NAMESPACE);
        expect(parseExplanations(kept!)).toEqual(explanations);
      }),
      { numRuns: 60 },
    );
  });

  it("are read as other programs write them: with a prefix, with line breaks between", () => {
    const xml =
      `<?xml version="1.0"?>\n<e:explanations xmlns:e="${EXPLANATIONS_NAMESPACE}">\n <e:explanation finding="a@b" rule="a"` +
      ` kind="ignored" who="w" when="t" more="x"><e:text><![CDATA[1 < 2]]></e:text><e:other/></e:explanation></e:explanations>`;
    expect(parseExplanations(xml)).toEqual([
      { finding: "a@b", rule: "a", kind: "ignored", text: "1 < 2", who: "w", when: "t", values: [] },
    ]);
  });

  it.each([
    "",
    "<explanations>",
    "<other/>",
    '<explanations><explanation finding="a"/></explanations>',
    '<!DOCTYPE x [<!ENTITY a "b">]><explanations/>',
    '<explanations><explanation finding="a" rule="a" kind="wrong" who="" when=""><text/></explanation></explanations>',
  ])("that cannot be read are refused as a whole: %s", (xml) => {
    expect(() => parseExplanations(xml)).toThrow(ExplanationsUnreadable);
  });

  it("whatever they are, either are read or refused", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const whole = explanationsXml([{ ...WORDS, finding: "f", rule: "r", values: [] }]);
        const broken = whole.slice(0, at % whole.length) + text + whole.slice(at % whole.length);
        try {
          parseExplanations(broken);
        } catch (error) {
          expect(error).toBeInstanceOf(ExplanationsUnreadable);
        }
      }),
    );
  });
});

describe("in the workbook", () => {
  const report = reportOf(ODD);
  const finding = roundingIn(report);

  it("an explanation is kept, put to the next check, replaced, and withdrawn", async () => {
    const port = new FakePort();
    expect(roundingIn(await explainFinding(port, report, finding, WORDS)).explanation).toEqual(WORDS);
    expect(roundingIn(await checkWorkbook(port, fakeChecker(report))).explanation).toEqual(WORDS);
    const ignored = { ...WORDS, kind: "ignored", text: "另作处理" } as const;
    expect(roundingIn(await explainFinding(port, report, finding, ignored)).explanation).toEqual(ignored);
    expect(parseExplanations(port.notes!)).toHaveLength(1);
    const after = await withdrawExplanation(
      port,
      applyExplanations(report, parseExplanations(port.notes!)),
      finding.id,
    );
    expect(after).toEqual(report);
    expect(parseExplanations(port.notes!)).toEqual([]);
  });

  it("nothing is overwritten that cannot be read; the check says so and leaves the findings open", async () => {
    const port = new FakePort();
    port.notes = "<explanations>";
    await expect(explainFinding(port, report, finding, WORDS)).rejects.toMatchObject({
      code: "ExplanationsUnreadable",
      untouched: true,
    });
    expect(port.notes).toBe("<explanations>");
    const checked = await checkWorkbook(port, fakeChecker(report));
    expect(checked.unchecked.map(({ reason }) => reason).join()).toContain("情况说明无法读取");
    expect(checked.findings).toEqual(report.findings);
  });

  it("an error is refused in words", async () => {
    const error = faultyReport().findings[0]!;
    await expect(explainFinding(new FakePort(), faultyReport(), error, WORDS)).rejects.toMatchObject({
      code: "NotExplainable",
      message: "错误不能用说明代替，请改正数据。",
    });
  });

  it("of a file, explanations stand beside the cells and change none of them", () => {
    const file = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const other = writeCustomXml(file, "urn:someone:else", '<x xmlns="urn:someone:else"/>');
    const kept = writeCustomXml(other, EXPLANATIONS_NAMESPACE, explanationsXml([]));
    expect(readCustomXml(kept, "urn:someone:else")).toContain("<x ");
    expect(readCustomXml(kept, EXPLANATIONS_NAMESPACE)).toContain("<explanations ");
    expect(readWorkbook(kept)).toEqual(readWorkbook(file));
    expect(readCustomXml(file, EXPLANATIONS_NAMESPACE)).toBeUndefined();
  });
});
