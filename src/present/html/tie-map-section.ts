import type { Report } from "../../diagnose";
import type { Template } from "../../tables";
import { type TieEdge, type TieNode, type TieVerdict, tieMap } from "../map/tie-map";
import { type Markup, markup } from "./markup";
import { TIE_VERDICTS } from "../wording/states";
import { tell } from "./words";
import type { Anchors } from "./workbooks";

const VERDICTS: readonly TieVerdict[] = ["held", "failed", "doubtful", "unchecked"];

/** The map of the ties between the tables. A line's dash and its label's sign say what its colour says. */
export function tieMapSection(report: Report, template: Template, anchors: Anchors): Markup {
  const map = tieMap(report, template);
  const title = `${anchors.workbook}-map-title`;
  const pairs = map.edges.map((edge) => `${pairName(edge)}${TIE_VERDICTS[edge.verdict].word}`).join("，");
  return markup`<section class="map" id="${anchors.workbook}-map">
<h3>表间勾稽关系图</h3>
<svg viewBox="0 0 ${map.width} ${map.height}" role="group" aria-labelledby="${title}"><title id="${title}">${template.words.all}之间的勾稽关系：${pairs}。</title>
<g class="lines">${map.edges.map(line)}</g>
<g class="nodes">${map.nodes.map(node)}</g>
<g class="labels">${map.edges.map((edge) => label(edge, anchors))}</g>
</svg>
<ul class="legend">${VERDICTS.map(legend)}</ul>
<p class="note">线上的数字：成立的条数／全部条数；“？”后为未能核对的条数。</p>
${pairsTable(map.edges)}
</section>
`;
}

/** The same in words, for who cannot see the drawing. */
function pairsTable(edges: readonly TieEdge[]): Markup {
  const rows = edges.map(
    (edge) =>
      markup`<tr><th scope="row">${pairName(edge)}</th><td class="num">${edge.held}</td><td class="num">${edge.failed}</td><td class="num">${edge.unchecked}</td><td>${tell(TIE_VERDICTS[edge.verdict])}</td></tr>
`,
  );
  return markup`<details><summary>以表格列出</summary>
<table class="pairs"><thead><tr><th scope="col">两表</th><th scope="col" class="num">成立</th><th scope="col" class="num">不成立</th><th scope="col" class="num">未检查</th><th scope="col">结果</th></tr></thead>
<tbody>${rows}</tbody></table></details>`;
}

function pairName({ numbers: [first, second] }: TieEdge): string {
  return `${first}与${second}`;
}

function line({ from, to, verdict }: TieEdge): Markup {
  return markup`<line class="${verdict}" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"/>
`;
}

function node({ number, name, at, width, height, state }: TieNode): Markup {
  const absent = state === "missing" ? "（缺）" : "";
  return markup`<g class="node ${state}"><rect x="${at.x - width / 2}" y="${at.y - height / 2}" width="${width}" height="${height}" rx="4"/><text x="${at.x}" y="${at.y - 4}" class="number">${number}${absent}</text><text x="${at.x}" y="${at.y + 14}">${name}</text></g>
`;
}

const PILL = { width: 66, height: 20 };

function label(edge: TieEdge, anchors: Anchors): Markup {
  const { x, y } = edge.label;
  const pill = markup`<g class="pill ${edge.verdict}"><title>${pairName(edge)}：${countsText(edge)}</title><rect x="${x - PILL.width / 2}" y="${y - PILL.height / 2}" width="${PILL.width}" height="${PILL.height}" rx="10"/><text x="${x}" y="${y + 4.5}">${TIE_VERDICTS[edge.verdict].sign} ${figure(edge)}</text></g>
`;
  const anchor = edge.findings.map((id) => anchors.finding(id)).find((found) => found !== undefined);
  return anchor === undefined ? pill : markup`<a href="#${anchor}">${pill}</a>`;
}

function figure({ verdict, held, failed, unchecked }: TieEdge): string {
  if (verdict === "unchecked") return String(unchecked);
  return `${held}／${held + failed}`;
}

/** `成立 30 条，不成立 1 条，未检查 0 条` */
function countsText({ held, failed, unchecked }: TieEdge): string {
  return `成立 ${held} 条，不成立 ${failed} 条，未检查 ${unchecked} 条`;
}

function legend(verdict: TieVerdict): Markup {
  const sample = markup`<svg class="sample" viewBox="0 0 44 10" aria-hidden="true"><g class="lines"><line class="${verdict}" x1="0" y1="5" x2="44" y2="5"/></g></svg>`;
  return markup`<li>${sample}${tell(TIE_VERDICTS[verdict])}</li>`;
}
