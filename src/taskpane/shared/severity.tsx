import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { severityWord } from "../../present/wording/severity";
import type { Severity } from "../../rules";
import { TEXTS } from "../shell/texts";

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap", fontWeight: 600 },
  icon: { flexShrink: 0, fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

/** A severity as icon and word, so that it is never told by colour alone; with a count where one is given. */
export function SeverityLabel({ severity, count }: { readonly severity: Severity; readonly count?: number }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <Icon className={styles.icon} aria-hidden />
      {count === undefined ? severityWord(severity) : TEXTS.count(severity, count)}
    </span>
  );
}
