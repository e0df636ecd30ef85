/** A command that cannot do what it was asked; the message is for whoever typed it. */
export class CommandError extends Error {
  override name = "CommandError";
  /** 1: it failed; 2: it was asked in a way that makes no sense. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
