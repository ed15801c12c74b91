import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { betweenUnitsText } from "../../app/department/between-units";
import type { DepartmentReport } from "../../app/department/check-department";
import type { DepartmentAnswer } from "../../files/department/answer";
import { FigureTable } from "./FigureTable";
import { OverviewTable } from "./OverviewTable";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  heading: { fontSize: "14px", lineHeight: "20px", marginBlock: "12px 4px" },
  list: { marginBlock: "4px", paddingInlineStart: "20px", overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", marginBlock: "8px" },
});

interface Props {
  readonly answer: DepartmentAnswer;
  readonly save: () => void;
  /** Puts the units together that can be. */
  readonly goOn: () => void;
}

/** What became of 汇总 or 核对: what is wrong with units, what differs and why, what changed, and the units at a glance. */
export function DepartmentResult({ answer, save, goOn }: Props) {
  const styles = useStyles();
  const { problems, overview, report, workbook, changed } = answer;
  const count = overview?.units.length ?? 0;
  const isStopped = !workbook && !report;
  return (
    <div role="status">
      {isStopped && (
        <div className={styles.row}>
          <span>{TEXTS.notMade(problems.length)}</span>
          {count > 0 && <Button onClick={goOn}>{TEXTS.makeAll(count)}</Button>}
        </div>
      )}
      {workbook && (
        <div className={styles.row}>
          <span>{`${TEXTS.made(count, answer.from)}${TEXTS.madeErrors(answer.errors ?? 0)}`}</span>
          <Button appearance="primary" icon={<ArrowDownloadRegular />} onClick={save}>
            {TEXTS.save}
          </Button>
        </div>
      )}
      {report && <Differences report={report} />}
      {overview?.between.map((one) => (
        <p key={one.owing.received}>{betweenUnitsText(one)}</p>
      ))}
      {problems.length > 0 && (
        <>
          <h3 className={styles.heading}>{TEXTS.problems}</h3>
          <ul className={styles.list}>
            {problems.map(({ file, message }, index) => (
              <li key={index}>{file === "" ? message : `${file}：${message}`}</li>
            ))}
          </ul>
        </>
      )}
      {changed && (
        <>
          <h3 className={styles.heading}>{TEXTS.changed(changed.length)}</h3>
          {changed.length > 0 && (
            <FigureTable
              heads={[TEXTS.figure, TEXTS.before, TEXTS.now, TEXTS.change]}
              rows={changed.map((one) => [one.name, one.before, one.now, one.change])}
            />
          )}
        </>
      )}
      {overview && <OverviewTable overview={overview} />}
    </div>
  );
}

/** What of the department's figures is not its units' sum, and why. */
function Differences({ report }: { readonly report: DepartmentReport }) {
  const styles = useStyles();
  const { compared, differing, told, unexplained } = report;
  return (
    <>
      <p>{`${TEXTS.compared(compared, differing)}${differing === 0 ? TEXTS.agree : ""}`}</p>
      {told.length > 0 && (
        <>
          <h3 className={styles.heading}>{TEXTS.told}</h3>
          <ol className={styles.list}>
            {told.map(({ message, alike }, index) => (
              <li key={index}>
                {message}
                {alike.length > 0 && <div>{TEXTS.alike(alike)}</div>}
              </li>
            ))}
          </ol>
        </>
      )}
      {unexplained.length > 0 && (
        <>
          <h3 className={styles.heading}>{TEXTS.unexplained(unexplained.length)}</h3>
          <FigureTable
            heads={[TEXTS.figure, TEXTS.department, TEXTS.unitsSum, TEXTS.difference]}
            rows={unexplained.map((one) => [`${one.cell ?? ""} ${one.name}`, one.printed, one.units, one.difference])}
          />
        </>
      )}
    </>
  );
}
