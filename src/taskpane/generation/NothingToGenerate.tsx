import { Button } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { GENERATION_TEXTS } from "./texts";
import { usePartStyles } from "./part";
import { HelpButton } from "../help/HelpButton";

interface Props {
  readonly busy: boolean;
  readonly addTemplate: () => void;
}

/** Neither a ledger nor a table is there: where to begin. */
export function NothingToGenerate({ busy, addTemplate }: Props) {
  const styles = usePartStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{GENERATION_TEXTS.nothing}</h3>
      <p className={styles.fact}>
        {GENERATION_TEXTS.nothingAdvice} <HelpButton topic="form" />
      </p>
      <Button icon={<DocumentAddRegular />} disabledFocusable={busy} onClick={addTemplate}>
        {GENERATION_TEXTS.template}
      </Button>
    </div>
  );
}
