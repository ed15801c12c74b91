import { Button, Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { OwnList } from "../../catalogue";
import type { Template } from "../../tables";
import { NoticeBar } from "../shared/NoticeBar";
import { TEXTS } from "../shell/texts";
import { THEME_CHOICES, type ThemeChoice } from "../theme";
import { SettingsParts } from "./SettingsParts";
import { SETTINGS_TEXTS } from "./texts";
import type { Settings, SettingsScope } from "./settings";
import { HelpButton } from "../help/HelpButton";
import { VIEW_BAR, VIEW_CONTENT, VIEW_ROOT } from "../shared/view-look";

const useStyles = makeStyles({
  root: VIEW_ROOT,
  bar: { ...VIEW_BAR, flexWrap: "wrap", gap: "6px" },
  content: { ...VIEW_CONTENT, padding: "8px 12px 16px" },
  note: { margin: "0 0 8px", fontSize: "12px", lineHeight: "18px", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly settings: Settings;
  /** The set of tables whose rules are shown: that of the last report. */
  readonly template: Template;
  readonly listInUse: OwnList | undefined;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly back: () => void;
}

/** 设置: what is kept in the workbook or on this machine, each change at once, and taken back by a button. */
export function SettingsView({ settings: { state, commands }, template, listInUse, choice, choose, back }: Props) {
  const styles = useStyles();
  const { scope, busy, notice, unreadable, before } = state;
  const { read } = commands;
  useEffect(read, [read]);
  return (
    <main className={styles.root} aria-busy={busy}>
      <div className={styles.bar}>
        <Button size="small" onClick={back}>
          {SETTINGS_TEXTS.back}
        </Button>
        <Button size="small" disabledFocusable={busy || before.length === 0} onClick={commands.undo}>
          {SETTINGS_TEXTS.undo}
        </Button>
        <HelpButton topic="settings" />
      </div>
      {notice && <NoticeBar notice={notice} onDismiss={commands.dismiss} />}
      <div className={styles.content} role="region" aria-label={SETTINGS_TEXTS.content} tabIndex={0}>
        <Field label={SETTINGS_TEXTS.where} hint={SETTINGS_TEXTS.scopeNotes[scope]}>
          <RadioGroup
            layout="horizontal"
            value={scope}
            onChange={(_, { value }) => commands.choose(value as SettingsScope)}
          >
            <Radio value="workbook" label={SETTINGS_TEXTS.scopes.workbook} />
            <Radio value="user" label={SETTINGS_TEXTS.scopes.user} />
          </RadioGroup>
        </Field>
        {scope === "workbook" && unreadable && <p className={styles.note}>{SETTINGS_TEXTS.unreadable}</p>}
        <SettingsParts {...{ state, commands, template, listInUse }} />
        <Field label={SETTINGS_TEXTS.theme}>
          <Select
            size="small"
            value={choice}
            onChange={(_, { value }) => choose(THEME_CHOICES.find((one) => one === value) ?? "auto")}
          >
            {THEME_CHOICES.map((one) => (
              <option key={one} value={one}>
                {TEXTS.themes[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </main>
  );
}
