import type { MoneyDrawings } from "../../comparison";
import { type PlacedBar, placeChart } from "../drawings/chart";
import { type ChartLine, type MoneyChart, moneyCharts, placeOfLine } from "../drawings/money-charts";
import { type Markup, NOTHING, markup } from "./markup";
import type { Anchors } from "./workbooks";

/** What the unit's money is made up of and how it stands to last year: drawn, and beside each drawing the same as a table. */
export function drawingsSection(drawings: MoneyDrawings | undefined, { workbook }: Anchors): Markup {
  const charts = drawings ? moneyCharts(drawings) : [];
  if (charts.length === 0) return NOTHING;
  return markup`<section id="${workbook}-money">
<h3>支出构成与各项资金</h3>
<p class="note">图中的数都取自表中的单元格；所在勾稽关系不平的数没有画出。</p>
${charts.map((chart, index) => figure(chart, `${workbook}-chart-${index + 1}`))}</section>
`;
}

function figure(chart: MoneyChart, id: string): Markup {
  const { title, description, rows } = chart;
  const { width, height, rows: placed } = placeChart(rows);
  const drawn = placed.map(
    ({ label, y, bars }) => markup`<text x="0" y="${y}">${label}</text>
${bars.map((one) => bar(one, width))}`,
  );
  return markup`<h4>${title}</h4>
<div class="chart"><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
${drawn}</svg>
${table(chart)}</div>
`;
}

function bar({ kind, y, width, height, text, textY }: PlacedBar, right: number): Markup {
  return markup`<rect class="${kind}" x="0.6" y="${y}" width="${width}" height="${height}"/><text class="end" x="${right}" y="${textY}">${text}</text>
`;
}

function table({ title, heads, table: lines }: MoneyChart): Markup {
  return markup`<table aria-label="${title}"><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${lines.map(line)}</tbody></table>`;
}

function line(one: ChartLine): Markup {
  return markup`<tr><th scope="row">${one.name}</th>${one.numbers.map((number) => markup`<td class="num">${number}</td>`)}<td class="cell">${placeOfLine(one)}</td></tr>
`;
}
