import { XmlScanner as Scanner } from "../../xml";
import { damaged } from "../errors";

/** Walks through the XML of a part. Throws XlsxError `damaged`, naming the part, where it is no XML. */
export class XmlScanner extends Scanner {
  constructor(xml: string, part: string) {
    super(xml, () => damaged(`部件 ${part} 的内容不是有效的 XML`));
  }
}
