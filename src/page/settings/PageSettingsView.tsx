import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useState, useSyncExternalStore } from "react";
import { templateOf } from "../../tables";
import { SettingsParts } from "../../taskpane/settings/SettingsParts";
import type { SettingsInUse } from "../../taskpane/settings/settings";
import { SETTINGS_TEXTS } from "../../taskpane/settings/texts";
import { NoticeBar } from "../../taskpane/shared/NoticeBar";
import { useTemplates } from "../../taskpane/shared/templates";
import type { PageCodes } from "../codes/page-codes";
import type { PageSession } from "../session/session";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  root: { maxWidth: "720px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginBlock: "8px" },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", flex: 1 },
  note: { color: tokens.colorNeutralForeground2, marginBlock: "8px" },
});

interface Props {
  readonly session: PageSession;
  readonly settings: SettingsInUse;
  readonly codes: PageCodes;
}

/** 设置, as in the pane, of what this machine keeps: for all files that the page checks. */
export function PageSettingsView({ session, settings: { store, commands }, codes }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { own } = useSyncExternalStore(codes.store.subscribe, codes.store.get);
  const templates = useTemplates();
  const [set, choose] = useState(() => setOfFiles(session) ?? templates[0].id);
  return (
    <section aria-label={SETTINGS_TEXTS.content} className={styles.root} aria-busy={state.busy}>
      <div className={styles.row}>
        <Button icon={<ArrowLeftRegular />} onClick={() => session.show({ view: "list" })}>
          {TEXTS.back}
        </Button>
        <h2 className={styles.title}>{TEXTS.settings}</h2>
        <Button disabledFocusable={state.busy || state.before.length === 0} onClick={commands.undo}>
          {SETTINGS_TEXTS.undo}
        </Button>
      </div>
      {state.notice && <NoticeBar notice={state.notice} onDismiss={commands.dismiss} />}
      <p className={styles.note}>{TEXTS.settingsNote}</p>
      <Field label={TEXTS.settingsSet}>
        <Select value={set} onChange={(_, { value }) => choose(value)}>
          {templates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <SettingsParts {...{ state, commands }} template={templateOf(templates, set)} listInUse={own?.list} />
    </section>
  );
}

/** The set of tables of the first file that was checked; undefined where none was. */
function setOfFiles(session: PageSession): string | undefined {
  const summaries = session.store.get().list.lines.flatMap(({ checked }) => checked?.summary ?? []);
  return summaries.flatMap((summary) => (summary.state === "unread" ? [] : [summary.template]))[0];
}
