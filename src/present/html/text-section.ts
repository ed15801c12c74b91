import type { Report, ReportText } from "../../diagnose/report";
import { placeText } from "../../workbook";
import { type TextPiece, placesByParagraph, textPieces } from "../text/text-pieces";
import { uncheckedGroups } from "../text/unchecked-groups";
import { CLAIM_STATES, LEFT_OUT, UNCHECKED_REASONS, numbersText } from "../wording/text-check";
import { type Markup, NOTHING, joined, markup } from "./markup";
import { tell } from "./words";
import type { Anchors } from "./workbooks";

/** The published text with its numbers: those that agree with the tables, those that do not, and those that were not checked, with the reason. */
export function textSection(report: Report, anchors: Anchors): Markup {
  const { narrative, publishedText, uncheckedNumbers = [] } = report;
  if (!narrative || !publishedText) return NOTHING;
  const states = [CLAIM_STATES.held, CLAIM_STATES.wrong, CLAIM_STATES.unchecked];
  return markup`<section class="published" id="${anchors.workbook}-text">
<h3>文字与表格</h3>
<p><b>${numbersText(narrative)}</b>　${publishedText.file}</p>
${publishedText.leftOut.map((kind) => markup`<p class="note">${LEFT_OUT[kind]}。</p>`)}<p class="note">图例：${joined(
    states.map((state) => markup`<span class="number ${state.tone}">123.45</span> ${tell(state)}`),
    "　",
  )}</p>
${unchecked(uncheckedNumbers)}<div class="text">${paragraphs(publishedText, anchors)}</div>
</section>
`;
}

const SHOWN = 20;

function unchecked(numbers: NonNullable<Report["uncheckedNumbers"]>): Markup {
  const groups = uncheckedGroups(numbers);
  if (groups.length === 0) return NOTHING;
  const items = groups.map(({ word, numbers: own }) => {
    const quotes = own.slice(0, SHOWN).map(({ place }) => markup`<span class="quote">${place.quote}</span>`);
    const rest = own.length > SHOWN ? ` 等 ${own.length} 个` : "";
    return markup`<li><b>${word}</b>（${own.length} 个）：${joined(quotes, "； ")}${rest}</li>`;
  });
  return markup`<h4>未核对的数字</h4><p class="note">没有核对，不等于没有问题：</p><ul>${items}</ul>`;
}

function paragraphs({ paragraphs: all, claims }: ReportText, anchors: Anchors): Markup[] {
  const places = placesByParagraph(claims);
  const shown: Markup[] = [];
  let hasTable = false;
  all.forEach(({ raw, list, isHeading, inTable }, number) => {
    // its cells are read as a table, not as sentences
    if (inTable && !hasTable) shown.push(markup`<p class="note">（这里是表格，按表格校验）</p>`);
    hasTable = inTable === true;
    if (inTable || raw.trim() === "") return;
    const body = textPieces(raw, places.get(number) ?? []).map((piece) => pieceOf(piece, anchors));
    const before = list === undefined ? NOTHING : markup`<span class="list">${list}</span>`;
    shown.push(isHeading ? markup`<p class="heading">${before}${body}</p>` : markup`<p>${before}${body}</p>`);
  });
  return shown;
}

function pieceOf({ text, claims: [claim] }: TextPiece, anchors: Anchors): Markup {
  if (!claim) return markup`${text}`;
  const { sign, word, tone } = CLAIM_STATES[claim.state];
  const title = [word, claim.reason && UNCHECKED_REASONS[claim.reason], claim.about, claim.now && `表中 ${claim.now}`]
    .concat(claim.cells.slice(0, 1).map(placeText))
    .filter((part) => part !== undefined)
    .join("；");
  const body = markup`<span class="number ${tone}" title="${title}">${text}${claim.state === "held" ? NOTHING : markup`<sup>${sign}</sup>`}</span>`;
  const finding = claim.findings.map((id) => anchors.finding(id)).find((anchor) => anchor !== undefined);
  return finding === undefined ? body : markup`<a href="#${finding}">${body}</a>`;
}
