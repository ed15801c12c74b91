import { type Markup, markup } from "./markup";

/** The page's style: for the screen and for A4. Colours are dark enough to read in print, and nothing is told by them alone. */
export const STYLE: Markup = markup`
:root { --ink: #1c2430; --soft: #566273; --rule: #c9d1dc; --head: #eaf0f8; --navy: #1f3b64; --bad: #a4161a; --warn: #7a4f01; --good: #17602f; --info: #1d4f86; }
* { box-sizing: border-box; }
html { font-size: 14px; }
body { margin: 0; background: #eef1f5; color: var(--ink); font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", SimSun, sans-serif; line-height: 1.55; overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
article, .overview { background: #fff; border: 1px solid var(--rule); margin: 0 0 1.5rem; padding: 1.6rem 2rem; }
h1, h2, h3, h4 { color: var(--navy); line-height: 1.3; break-after: avoid; }
h1 { font-size: 1.8rem; margin: 0 0 .6rem; text-align: center; }
h2 { font-size: 1.5rem; margin: 1.6rem 0 .6rem; }
h3 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; padding-left: .6rem; border-left: .3rem solid var(--navy); }
h4 { font-size: 1rem; margin: 1.1rem 0 .3rem; padding-bottom: .2rem; border-bottom: 1px solid var(--rule); }
h4 small { margin-left: 1rem; color: var(--soft); font-weight: normal; }
p { margin: .3rem 0; }
a { color: var(--info); }
.kicker { color: var(--soft); letter-spacing: .2em; margin: 0; }
.unit { margin: .1rem 0 .4rem; text-align: left; font-size: 1.5rem; }
.facts span { display: inline-block; margin-right: 2rem; }
.facts b { color: var(--soft); font-weight: normal; }
.lead { text-align: center; }
.back { float: right; margin: 0; }
.note { color: var(--soft); font-size: .86rem; }
.verdict { border: 1px solid var(--rule); border-left: .4rem solid var(--soft); padding: .6rem 1rem; margin: .8rem 0; }
.verdict .told { font-size: 1.25rem; }
p.verdict .told { font-size: 1rem; }
.verdict.bad { border-left-color: var(--bad); background: #fdf3f3; }
.verdict.warn { border-left-color: var(--warn); background: #fdf8ec; }
.verdict.good { border-left-color: var(--good); background: #f0f8f2; }
.told { font-weight: 700; }
.told.bad { color: var(--bad); }
.told.warn { color: var(--warn); }
.told.good { color: var(--good); }
.told.info { color: var(--info); }
.told.none { color: var(--soft); }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; font-size: .93rem; }
th, td { border: 1px solid var(--rule); padding: .28rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--head); color: var(--navy); font-weight: 600; white-space: nowrap; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.nowrap, .tables td:nth-child(5), .units td:nth-child(4) .told { white-space: nowrap; }
.nobreak { display: inline-block; }
.cell, .sides b { font-family: Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", "Microsoft YaHei", monospace; }
.file { color: var(--soft); font-size: .88rem; }
.problems, .findings { list-style: none; margin: 0; padding: 0; }
.problem, .finding { border: 1px solid var(--rule); padding: .45rem .8rem; margin: .5rem 0; scroll-margin-top: 1rem; }
.finding { break-inside: avoid; }
.problem:target, .finding:target { outline: 2px solid var(--info); }
.problem.error, .finding.error { border-left: .3rem solid var(--bad); }
.problem.warning, .finding.warning { border-left: .3rem double var(--warn); }
.problem.info, .finding.info { border-left: .3rem dotted var(--info); }
.message { font-weight: 600; margin: 0 0 .2rem; break-after: avoid; }
.finding .message { font-weight: normal; }
.message > .number { color: var(--soft); margin-right: .5rem; font-weight: normal; }
.message .told { margin-right: .5rem; }
.problem dl { display: grid; grid-template-columns: 4em 1fr; margin: 0; font-size: .9rem; break-inside: avoid; }
.problem dt { color: var(--soft); }
.problem dd { margin: 0; min-width: 0; }
.problem dd p { margin: 0; }
.problem .rule, .sides .rule { color: var(--soft); margin-left: 1rem; }
.problem details { margin-top: .3rem; }
.problem summary { break-after: avoid; }
.problem details > ul:not(.findings) { margin: .2rem 0; padding-left: 1.4rem; }
.moves { margin: 0; padding-left: 1.2rem; }
nav { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; font-size: .93rem; }
details { font-size: .93rem; }
summary { color: var(--info); cursor: pointer; }
tbody th { background: none; color: inherit; font-weight: normal; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
.quote { background: #f4f6f9; padding: 0 .2rem; }
.published .text { border: 1px solid var(--rule); padding: .6rem 1.2rem; }
.published .text p { text-indent: 2em; }
.published .text .heading { font-weight: 700; margin-top: .9rem; text-indent: 0; }
.published .list { margin-right: .3rem; }
.published .number { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.published .number.good { text-decoration-color: var(--good); text-decoration-thickness: 1px; }
.published .number.bad { text-decoration-style: double; text-decoration-color: var(--bad); background: #fdf3f3; font-weight: 700; }
.published .number.none { text-decoration-style: dotted; text-decoration-color: var(--soft); background: #f4f6f9; }
.published sup { color: var(--soft); }
.published .number.bad sup { color: var(--bad); }
.rules { font-size: .86rem; }
.rules .cell { white-space: nowrap; }
.units td:nth-child(2), .units .file { min-width: 9rem; }
.map { break-inside: avoid; }
.map > svg { display: block; width: 100%; max-width: 46rem; height: auto; margin: .4rem auto; }
svg text { font-size: 12px; text-anchor: middle; fill: var(--ink); font-family: inherit; }
.node rect { fill: #fff; stroke: var(--navy); stroke-width: 1.4; }
.node.declared-empty rect { fill: #f4f6f9; }
.node.missing rect, .node.empty rect { stroke: var(--bad); stroke-dasharray: 4 3; }
.node .number { font-weight: 700; fill: var(--navy); font-size: 13px; }
.node.missing .number, .node.empty .number { fill: var(--bad); }
.lines line { stroke-width: 1.6; }
line.held { stroke: var(--good); }
line.failed { stroke: var(--bad); stroke-width: 3; stroke-dasharray: 9 4; }
line.doubtful { stroke: var(--warn); stroke-width: 2.4; stroke-dasharray: 9 3 2 3; }
line.unchecked { stroke: #7b8696; stroke-dasharray: 2 4; }
.pill rect { fill: #fff; stroke-width: 1; }
.pill.held rect { stroke: var(--good); }
.pill.failed rect { stroke: var(--bad); stroke-width: 2; }
.pill.doubtful rect { stroke: var(--warn); stroke-width: 1.6; }
.pill.unchecked rect { stroke: #7b8696; stroke-dasharray: 2 2; }
.pill.held text { fill: var(--good); }
.pill.failed text { fill: var(--bad); font-weight: 700; }
.pill.doubtful text { fill: var(--warn); font-weight: 700; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; justify-content: center; margin: .3rem 0; padding: 0; }
.legend .sample { width: 44px; height: 10px; margin-right: .5rem; vertical-align: middle; }
.chart { display: flex; flex-wrap: wrap; gap: .4rem 2rem; align-items: flex-start; break-inside: avoid; background: #fff; forced-color-adjust: none; color: var(--ink); }
.chart > svg { flex: 1 1 20rem; max-width: 28rem; height: auto; }
.chart > table { flex: 1 1 18rem; width: auto; }
.chart th { white-space: normal; }
.chart .cell { white-space: nowrap; }
.chart text { text-anchor: start; }
.chart text.end { text-anchor: end; }
.chart rect { stroke: var(--navy); stroke-width: 1.2; }
.chart .now { fill: var(--navy); }
.chart .before { fill: none; stroke-dasharray: 3 2; }
.review h2 { text-align: center; }
.form-head, .form-foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 2rem; }
.form-foot { margin: .8rem 8rem .4rem 0; }
.form th { text-align: center; }
.form .item { width: 22%; font-weight: 600; }
.form .requirement { width: 17%; font-size: .88rem; color: var(--soft); }
.form .tick { text-align: center; width: 2.6rem; font-size: 1.05rem; }
.form td p { margin: 0 0 .25rem; }
.form .place { display: block; color: var(--soft); font-size: .88rem; }
.matrix th, .matrix td { padding: .25rem .3rem; text-align: center; font-size: .84rem; }
.matrix td:nth-child(2) { text-align: left; min-width: 8rem; }
.matrix .told { display: block; white-space: nowrap; }
.matrix small { display: block; color: var(--soft); white-space: nowrap; }
@page { size: A4; margin: 14mm 13mm; }
@media print {
html { font-size: 11.5px; }
body { background: #fff; }
main { max-width: none; padding: 0; }
article, .overview { border: 0; margin: 0; padding: 0; }
article + article, .overview + article, .review { break-before: page; }
.back, nav, .map details { display: none; }
.problem details::details-content { display: block; height: auto; content-visibility: visible; }
.problem summary { color: var(--soft); list-style: none; }
.problem summary::-webkit-details-marker { display: none; }
a { color: inherit; text-decoration: none; }
.map > svg { max-width: 39rem; }
.unit, .overview h1 { margin-top: 0; }
}
`;

/** The digest by which the page's policy admits this style and no other; a test holds it to the text above. */
export const STYLE_HASH = "sha256-Bgu6c17HYBUo+ZO1LUw6/me/x8VnuNJ8mlfC9HDIaiA=";
