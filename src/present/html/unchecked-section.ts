import type { Report } from "../../diagnose";
import { placeOf } from "../review/review-form";
import { type Markup, markup } from "./markup";

const SHOWN = 100;

/** What was not checked, and why. It is said also where there is nothing of the kind. */
export function uncheckedSection({ unchecked, narrative }: Report): Markup {
  if (unchecked.length === 0) {
    const text = narrative ? "未核对的数字见“文字与表格”。" : "情况说明等文字部分不在工作簿中，不在检查之列。";
    return markup`<section><h3>未检查的内容</h3><p>没有：适用的规则都已检查。${text}</p></section>
`;
  }
  const items = unchecked.slice(0, SHOWN).map(({ reason, cells }) => {
    const place = placeOf(cells);
    return markup`<li>${place === "" ? "" : `${place}：`}${reason}</li>
`;
  });
  const rest =
    unchecked.length > SHOWN ? markup`<p class="note">另有 ${unchecked.length - SHOWN} 项未列出。</p>` : markup``;
  return markup`<section><h3>未检查的内容</h3>
<p>下列内容没有核对，不等于没有问题：</p>
<ul>${items}</ul>
${rest}</section>
`;
}
