import { memo, useCallback, useMemo } from "react";
import type { Report } from "../../diagnose/report";
import { type TieEdge, tieMap } from "../../present/map/tie-map";
import { otherwiseUnchecked } from "../../present/problems";
import type { Severity } from "../../rules";
import { LapsedList } from "../explanations/LapsedList";
import { FixAll } from "../fixes/FixAll";
import { TieMapView } from "../map/TieMapView";
import type { ListView } from "../problems/list-view";
import { problemsIn } from "../problems/listed";
import type { Commands } from "../session/commands";
import { SheetsPart } from "../sheets/SheetsPart";
import { useTemplateOf } from "../shared/templates";
import { Findings } from "./Findings";
import { ReadBySet } from "./ReadBySet";
import { Summary } from "./Summary";
import { TableStates } from "./TableStates";
import { UncheckedList } from "./UncheckedList";

interface Props {
  readonly report: Report;
  readonly time: string;
  readonly stale: boolean;
  readonly busy: boolean;
  readonly commands: Commands;
  readonly writer: string;
  /** What of the list of problems is shown. */
  readonly view: ListView;
}

/** All that is told of a report. Drawn anew where something of it has changed, not at every move of the selection. */
export const ReportView = memo(function ReportView({ report, time, stale, busy, commands, writer, view }: Props) {
  const { list } = commands;
  const { severities, pair: tables } = view;
  const template = useTemplateOf(report);
  const setPair = useCallback((edge: TieEdge | undefined) => list({ pair: edge?.tables }), [list]);
  const showAll = useCallback(() => list({ pair: undefined }), [list]);
  // The pair as this report has it: a filter stays when a live check brings other findings.
  const pair = useMemo(
    () => tables && tieMap(report, template).edges.find((edge) => edge.tables.join() === tables.join()),
    [report, template, tables],
  );
  const shown = useMemo(() => new Set(severities), [severities]);
  const toggle = useCallback(
    (severity: Severity) =>
      list({
        severities: severities.includes(severity)
          ? severities.filter((one) => one !== severity)
          : [...severities, severity],
      }),
    [list, severities],
  );
  return (
    <>
      <Summary report={report} time={time} stale={stale} shown={shown} toggle={toggle} />
      <ReadBySet report={report} readBy={commands.readBy} />
      <TableStates report={report} goTo={commands.goTo} />
      <SheetsPart report={report} busy={busy} commands={commands} />
      <TieMapView report={report} chosen={pair} choose={setPair} goTo={commands.goTo} />
      <FixAll report={report} busy={busy} fixAll={commands.fixAll} pause={commands.pause} />
      <Findings {...{ report, view, busy, commands, writer, pair, showAll }} />
      <LapsedList lapsed={report.lapsed} busy={busy} withdraw={commands.withdraw} />
      <UncheckedList unchecked={otherwiseUnchecked(report, problemsIn(report))} goTo={commands.goTo} />
    </>
  );
});
