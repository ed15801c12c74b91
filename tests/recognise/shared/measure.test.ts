import { bracketedMeasure, statedMeasure } from "../../../src/recognise/shared/measure";
import { squeeze } from "../../../src/recognise/shared/squeeze";

it.each([
  ["金额单位：万元", "万元"],
  ["单位： 人民币元", "元"],
  ["（单位：万元）", "万元"],
  ["编制单位：元阳县某单位", undefined],
  ["单位：元/人", undefined],
])("%s states %s", (text, measure) => {
  expect(statedMeasure(squeeze(text))).toBe(measure);
});

it.each([
  ["预算数（元）", "元"],
  ["预算数(单位：万元)", "万元"],
  ["预算数", undefined],
])("%s gives %s in brackets", (text, measure) => {
  expect(bracketedMeasure(squeeze(text))).toBe(measure);
});
