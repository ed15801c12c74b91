import fc from "fast-check";
import { isSameKind, tellsChange, unitInName } from "../../src/facts/indicator-unit";
import { printedIndicatorValue, readIndicatorValue } from "../../src/facts/indicator-value";

describe("an indicator's value", () => {
  it.each([
    [">=4 次", "≥4次"],
    ["＞=6次", "≥6次"],
    ["不少于 2 批", "≥2批"],
    ["=100%", "＝100%"],
    ["=100.00(%)", "＝100.00%"],
    ["<=24.67 万元", "≤24.67万元"],
    ["不超过1,200元", "≤1200元"],
    ["大于5人", "＞5人"],
    ["约30人次", "约30人次"],
    ["30 万元", "30万元"],
    ["2次", "2次"],
    ["5~10 次", "5-10次"],
    ["5%至10%", "5-10%"],
    ["2024 年12月", "2024年12月"],
    ["2024年12月31日前", "2024年12月31日前"],
    ["有效保障", "有效保障"],
    [" 进一步提升 ", "进一步提升"],
  ])("written %s is printed %s", (written, printed) => {
    expect(printedIndicatorValue(written)).toBe(printed);
  });

  it.each(["=SUM(A1)", "<script>", "4次，另有2次", "≥10批次且≤20批次", "", "=100%=", "20年", "2024年"])(
    "that is none of the forms stays as it is: %s",
    (text) => {
      expect(["words", "bound"]).toContain(readIndicatorValue(text).kind);
      expect(printedIndicatorValue(text)).toBe(text);
    },
  );

  it("is the same value once it is printed", () => {
    const sign = fc.constantFrom("≥", ">=", "不低于", "≤", "<=", "=", "约", "");
    const unit = fc.constantFrom("次", "%", "万元", "人次", "");
    fc.assert(
      fc.property(sign, fc.nat(99_999), fc.constantFrom("", ".5", ".00"), unit, (by, whole, fraction, of) => {
        const read = readIndicatorValue(`${by} ${whole}${fraction} ${of}`);
        expect(readIndicatorValue(printedIndicatorValue(`${by}${whole}${fraction}${of}`))).toEqual(read);
      }),
    );
  });

  it("is read without looking long at a hostile text", () => {
    expect(readIndicatorValue(`≥${"1".repeat(50_000)}`).kind).toBe("words");
    expect(readIndicatorValue("(".repeat(50_000)).kind).toBe("words");
  });
});

describe("an indicator's unit", () => {
  it("stands in the last bracket of its name", () => {
    expect(unitInName("开展对外会晤次数（次）")).toBe("次");
    expect(unitInName("踏查联检界碑（桩）覆盖率(%)")).toBe("%");
    expect(unitInName("边界日常维护经费（万元）")).toBe("万元");
    expect(unitInName("项目完成时间")).toBeUndefined();
  });

  it("is of one kind with another that measures the same, and with none", () => {
    expect(isSameKind("元", "万元")).toBe(true);
    expect(isSameKind("", "次")).toBe(true);
    expect(isSameKind("%", "次")).toBe(false);
  });

  it("may pass 100% where the indicator tells a change", () => {
    expect(tellsChange("游客增长率（%）")).toBe(true);
    expect(tellsChange("满意度（%）")).toBe(false);
  });
});
