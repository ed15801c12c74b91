import { cellInFormula } from "../../../workbook";
import { BASES } from "../../bases";
import { factRule } from "../fact-rule";
import { personalNumbers } from "./personal-numbers";
import { publishedTexts } from "./published-texts";

const WORDS = { mobile: "手机号码", identity: "身份证号码" } as const;

/** Nothing that is published has a person's telephone or identity number. */
export const personal = factRule(
  {
    id: "s/personal",
    title: "公开内容不含个人电话、身份证号",
    severity: "warning",
    basis: BASES.personal,
    messages: { number: "公开的内容里有{kind}（{shown}）。" },
    advice: "请删去，或改填办公室的固定电话；“单位信息”的公开联系方式填“否”的，联系人和电话印“（略）”。",
  },
  function* ({ facts, looked }) {
    const texts = publishedTexts(facts);
    looked(texts.length);
    for (const { text, cell } of texts) {
      const [first] = personalNumbers(text);
      if (!first) continue;
      // a report is passed on: it need not spread the number
      const shown = `${text.slice(first.start, first.start + 3)}…${text.slice(first.end - 2, first.end)}`;
      yield {
        messageId: "number",
        data: { kind: WORDS[first.kind], shown },
        subject: cellInFormula(cell),
        cells: [cell],
      };
    }
  },
);
