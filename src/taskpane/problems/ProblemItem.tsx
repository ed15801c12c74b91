import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { type Problem, restOf } from "../../present/problems";
import type { TableId } from "../../tables";
import type { Place } from "../../workbook";
import { type Explaining, FindingExplanationPart } from "../explanations/FindingExplanationPart";
import { FindingFix } from "../fixes/FindingFix";
import type { Mending } from "../fixes/FixButton";
import { FindingBody } from "../report/FindingBody";
import { FindingFacts } from "../report/FindingFacts";
import { RoundingMoves } from "../report/RoundingMoves";
import { AssignForm } from "../sheets/AssignForm";
import { SHEET_TEXTS } from "../sheets/texts";
import { SeverityLabel } from "../shared/severity";
import { Follows } from "./Follows";
import { LostTable } from "./LostTable";
import { SuspectPart } from "./SuspectPart";
import { useHeadStyles } from "./head-styles";

const useStyles = makeStyles({
  item: {
    padding: "4px 0 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Items out of sight are not laid out: a list of hundreds opens at once.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 110px",
  },
});

/** The sheets among which a lost table may be, and the way to say which is it. */
export interface SheetsToAssign {
  readonly unread: readonly string[];
  /** 表6: how people name a table by its number. */
  readonly numberOf: (table: TableId) => string;
  readonly assign: (sheet: string, table: TableId) => void;
}

/** What a view of problems needs to lead to cells, mend, explain and generate. */
export interface ProblemWork {
  readonly goTo: (place: Place) => void;
  readonly mending: Mending;
  readonly explaining: Explaining;
  readonly generateOnly: (tables: readonly TableId[]) => void;
  readonly sheets: SheetsToAssign;
}

/**
 * One problem: what is wrong, where, what mends it, and folded below it what follows from it. Its title goes to the first cell that it names, and
 * opens what it rests on.
 */
export function ProblemItem({ problem, ...work }: { readonly problem: Problem } & ProblemWork) {
  const styles = useStyles();
  const heads = useHeadStyles();
  const [open, setOpen] = useState(false);
  const facts = useId();
  const { goTo, mending, explaining, generateOnly, sheets } = work;
  const { leads, suspects, fix, unchecked, kind, table } = problem;
  const [lead, ...alike] = leads;
  const follows = [...alike, ...problem.follows];
  const place = lead ? lead.cells[0]?.place : (suspects?.sets[0]?.cells[0] ?? follows[0]?.cells[0])?.place;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const press = (): void => {
    setOpen(!open);
    if (!open && place) goTo(place);
  };
  const told = lead ?? (open ? follows[0] : undefined);
  return (
    <li className={styles.item}>
      <button type="button" className={heads.title} aria-expanded={open} aria-controls={facts} onClick={press}>
        <SeverityLabel severity={problem.severity} />
        <span className={heads.name}>{problem.headline}</span>
        <Chevron aria-hidden className={heads.chevron} />
      </button>
      {lead && <FindingBody finding={lead} rest={restOf(lead)} goTo={goTo} />}
      {suspects && <SuspectPart group={suspects} goTo={goTo} mending={mending} />}
      {lead?.adjustments && <RoundingMoves adjustments={lead.adjustments} mending={mending} />}
      {fix && <FindingFix fix={fix} mending={mending} />}
      {kind === "table" && table !== undefined && (
        <LostTable busy={mending.busy} generate={() => generateOnly([table])}>
          {sheets.unread.length > 0 && (
            <AssignForm
              label={SHEET_TEXTS.thisTableIs(sheets.numberOf(table))}
              options={sheets.unread.map((sheet) => ({ value: sheet, name: sheet }))}
              busy={mending.busy}
              assign={(sheet) => sheets.assign(sheet, table)}
            />
          )}
        </LostTable>
      )}
      {lead && <FindingExplanationPart finding={lead} {...explaining} />}
      <div id={facts}>{open && told && <FindingFacts finding={told} />}</div>
      <Follows
        findings={follows}
        unchecked={unchecked}
        goTo={goTo}
        mending={mending}
        explaining={explaining}
        hasFix={fix === undefined}
      />
    </li>
  );
}
