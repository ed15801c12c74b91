import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { OwnList } from "../../catalogue";
import type { Template } from "../../tables";
import { FileField } from "../shared/FileField";
import { Foldable } from "../shared/Foldable";
import { CodesPart } from "./CodesPart";
import { FieldsPart } from "./FieldsPart";
import { RulesPart } from "./RulesPart";
import { TiesPart } from "./TiesPart";
import type { Settings } from "./settings";
import { SETTINGS_TEXTS } from "./texts";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", fontSize: "12px", lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface Props extends Pick<Settings, "state" | "commands"> {
  /** The set of tables whose rules are shown. */
  readonly template: Template;
  readonly listInUse: OwnList | undefined;
}

/** All that may be set, of the scope that is chosen: the same in the pane and on the page. */
export function SettingsParts({ state: { scope, configs, busy }, commands, template, listInUse }: Props) {
  const config = configs[scope];
  const { set } = commands;
  return (
    <>
      <Foldable title={SETTINGS_TEXTS.rules} open>
        <RulesPart template={template} config={config} busy={busy} set={set} />
      </Foldable>
      <Foldable title={SETTINGS_TEXTS.others}>
        <FieldsPart config={config} busy={busy} set={set} />
      </Foldable>
      <CodesPart config={config} busy={busy} listInUse={listInUse} set={set} />
      <TiesPart key={scope} config={config} busy={busy} set={set} />
      <Foldable title={SETTINGS_TEXTS.file}>
        <FilePart {...{ busy, commands }} />
      </Foldable>
    </>
  );
}

/** The same as a file for the command line, and all of it as it was. */
function FilePart({ busy, commands }: { readonly busy: boolean; readonly commands: Settings["commands"] }) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={styles.note}>{SETTINGS_TEXTS.fileNote}</p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={commands.exportFile}>
          {SETTINGS_TEXTS.exportFile}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => file.current?.click()}>
          {SETTINGS_TEXTS.importFile}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={commands.reset}>
          {SETTINGS_TEXTS.reset}
        </Button>
      </div>
      <FileField
        place={file}
        label={SETTINGS_TEXTS.importFile}
        accept=".json"
        onChoose={([chosen]) => commands.importFile(chosen!)}
      />
    </>
  );
}
