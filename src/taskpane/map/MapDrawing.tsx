import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useMemo } from "react";
import { type TieEdge, type TieVerdict, tieMap } from "../../present/map/tie-map";
import type { Report } from "../../diagnose/report";
import { TIE_VERDICTS } from "../../present/wording/states";
import { MAP_TEXTS, edgeText } from "./map-texts";
import { IN_PANE, PILL } from "./sizes";
import { CONTRAST_THEME } from "../shared/contrast";
import { useTemplateOf } from "../shared/templates";

/** Dashes tell the verdicts apart without colour. */
const DASHES: Readonly<Record<TieVerdict, string | undefined>> = {
  held: undefined,
  failed: "16 6",
  doubtful: "14 5 3 5",
  unchecked: "3 7",
};

const LINE_IN_CONTRAST = { [CONTRAST_THEME]: { stroke: "CanvasText" } } as const;
const TEXT_IN_CONTRAST = { [CONTRAST_THEME]: { fill: "CanvasText" } } as const;

const useStyles = makeStyles({
  map: { display: "block", width: "100%", maxWidth: "560px", height: "auto", margin: "0 auto", overflow: "visible" },
  line: { strokeWidth: 4 },
  node: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 2.5,
    [CONTRAST_THEME]: { fill: "Canvas", stroke: "CanvasText" },
  },
  absent: { strokeDasharray: "8 5" },
  name: {
    fontSize: "28px",
    fontWeight: 600,
    textAnchor: "middle",
    fill: tokens.colorNeutralForeground1,
    ...TEXT_IN_CONTRAST,
  },
  edge: {
    cursor: "pointer",
    outlineStyle: "none",
    "& > [data-pill]": { fill: tokens.colorNeutralBackground1, strokeWidth: 3 },
    "& > text": { fontSize: "24px", fontWeight: 600, textAnchor: "middle" },
    ":hover > [data-pill]": { fill: tokens.colorNeutralBackground1Hover },
    ":focus-visible > [data-pill]": { stroke: tokens.colorStrokeFocus2, strokeWidth: 7 },
    [CONTRAST_THEME]: {
      "& > [data-pill]": { fill: "Canvas" },
      ":hover > [data-pill]": { fill: "Canvas" },
      ":focus-visible > [data-pill]": { stroke: "Highlight" },
    },
  },
  pressed: {
    "& > [data-pill]": { fill: tokens.colorNeutralBackground1Selected, strokeWidth: 6 },
    [CONTRAST_THEME]: { "& > [data-pill]": { fill: "Canvas" } },
  },
  held: { stroke: tokens.colorStatusSuccessForeground1, ...LINE_IN_CONTRAST },
  failed: { stroke: tokens.colorStatusDangerForeground1, ...LINE_IN_CONTRAST },
  doubtful: { stroke: tokens.colorStatusWarningForeground1, ...LINE_IN_CONTRAST },
  unchecked: { stroke: tokens.colorNeutralForeground2, ...LINE_IN_CONTRAST },
  heldText: { fill: tokens.colorStatusSuccessForeground1, ...TEXT_IN_CONTRAST },
  failedText: { fill: tokens.colorStatusDangerForeground1, ...TEXT_IN_CONTRAST },
  doubtfulText: { fill: tokens.colorStatusWarningForeground1, ...TEXT_IN_CONTRAST },
  uncheckedText: { fill: tokens.colorNeutralForeground2, ...TEXT_IN_CONTRAST },
});

interface Props {
  readonly report: Report;
  readonly chosen: TieEdge | undefined;
  readonly choose: (edge: TieEdge | undefined) => void;
}

/** The map itself. Each tie is a button: it shows its findings, and pressed again all of them. */
export function MapDrawing({ report, chosen, choose }: Props) {
  const styles = useStyles();
  const template = useTemplateOf(report);
  const map = useMemo(() => tieMap(report, template, IN_PANE), [report, template]);
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="group"
      aria-label={MAP_TEXTS.map(template.words.all)}
    >
      {map.edges.map(({ tables, verdict, from, to }) => (
        <line
          key={tables.join()}
          className={mergeClasses(styles.line, styles[verdict])}
          strokeDasharray={DASHES[verdict]}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      {map.nodes.map(({ id, number, at, state }) => (
        <g key={id} aria-hidden>
          <rect
            className={mergeClasses(styles.node, (state === "missing" || state === "empty") && styles.absent)}
            x={at.x - IN_PANE.node.width / 2}
            y={at.y - IN_PANE.node.height / 2}
            {...IN_PANE.node}
            rx="6"
          />
          <text className={styles.name} x={at.x} y={at.y + 10}>
            {number}
          </text>
        </g>
      ))}
      {map.edges.map((edge) => (
        <Edge key={edge.tables.join()} edge={edge} pressed={isSamePair(edge, chosen)} choose={choose} />
      ))}
    </svg>
  );
}

function Edge({ edge, pressed, choose }: { edge: TieEdge; pressed: boolean; choose: Props["choose"] }) {
  const styles = useStyles();
  const { verdict, label } = edge;
  const press = (): void => choose(pressed ? undefined : edge);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  const text = edgeText(edge);
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={text}
      aria-pressed={pressed}
      className={mergeClasses(styles.edge, pressed && styles.pressed)}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      <title>{text}</title>
      <rect
        fill="none"
        pointerEvents="all"
        x={label.x - IN_PANE.label.width / 2}
        y={label.y - IN_PANE.label.height / 2}
        {...IN_PANE.label}
      />
      <rect
        data-pill
        className={styles[verdict]}
        x={label.x - PILL.width / 2}
        y={label.y - PILL.height / 2}
        {...PILL}
        rx={PILL.height / 2}
      />
      <text className={styles[`${verdict}Text`]} x={label.x} y={label.y + 9}>
        {TIE_VERDICTS[verdict].sign}
        {edge.failed > 0 ? edge.failed : ""}
      </text>
    </g>
  );
}

/** A new check brings new edges: they are known by their tables. */
function isSamePair(edge: TieEdge, other: TieEdge | undefined): boolean {
  return other !== undefined && edge.tables.join() === other.tables.join();
}
