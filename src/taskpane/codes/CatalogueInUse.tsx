import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { CODE_TEXTS } from "./texts";
import type { CodesCommands, CodesState } from "./use-codes";
import { FileField } from "../shared/FileField";
import { ShowMore } from "../shared/ShowMore";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: "8px", paddingBlock: "8px" },
  title: { margin: "0 0 4px", fontSize: "13px", fontWeight: 600 },
  text: { margin: "0 0 6px", fontSize: "12px", lineHeight: "18px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Which catalogue is in use, and the ways to another. */
export function CatalogueInUse({ state, commands }: { readonly state: CodesState; readonly commands: CodesCommands }) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const { own, year, busy } = state;
  const problems = own?.list.problems ?? [];
  return (
    <section className={styles.root} aria-label={CODE_TEXTS.inUse}>
      <h2 className={styles.title}>
        {own ? CODE_TEXTS.own(own.list.entries.length, own.source) : CODE_TEXTS.builtIn(year)}
      </h2>
      <p className={styles.text}>
        {CODE_TEXTS.ownNote} <HelpButton topic="codes" />
      </p>
      {problems.length > 0 && (
        <div className={styles.text}>
          {CODE_TEXTS.problems(problems.length)}
          <ShowMore
            items={problems.map((problem, index) => ({ problem, index }))}
            first={5}
            more={50}
            render={({ problem, index }) => <div key={index}>{CODE_TEXTS.problem(problem)}</div>}
          />
        </div>
      )}
      <div className={styles.buttons}>
        {commands.loadFromSheets && (
          <Button size="small" disabledFocusable={busy} onClick={commands.loadFromSheets}>
            {CODE_TEXTS.fromSheets}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => file.current?.click()}>
          {CODE_TEXTS.fromFile}
        </Button>
        {own && (
          <Button size="small" disabledFocusable={busy} onClick={commands.restore}>
            {CODE_TEXTS.restore}
          </Button>
        )}
      </div>
      <FileField
        place={file}
        label={CODE_TEXTS.fromFile}
        accept=".xlsx,.xlsm"
        onChoose={([chosen]) => commands.loadFromFile(chosen!)}
      />
    </section>
  );
}
