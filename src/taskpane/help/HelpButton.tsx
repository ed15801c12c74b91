import { Button, makeStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useHelp } from "./help-context";
import { HELP_TEXTS } from "./texts";
import { HELP_TOPICS, type HelpTopic } from "./topics";

const useStyles = makeStyles({
  // The smallest target that is easily hit.
  button: { minWidth: "24px", minHeight: "24px", flexShrink: 0 },
});

/** A small ? beside a part of the pane, which opens what the help says of it. Nothing where there is no help. */
export function HelpButton({ topic }: { readonly topic: HelpTopic }) {
  const styles = useStyles();
  const open = useHelp();
  if (!open) return null;
  const name = HELP_TEXTS.of(HELP_TOPICS[topic]);
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="transparent"
      icon={<QuestionCircleRegular />}
      aria-label={name}
      title={name}
      onClick={() => open(topic)}
    />
  );
}
