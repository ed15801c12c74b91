/** A file that could not be read, checked or written: a code for programs and a sentence for people. */
export class FileError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "FileError";
  }
}
