/** `--pack markdown|html|csv`: what a command found, as an evidence pack on stdout. */
import { PackFormat } from "#contract/evidence-pack.ts";
import { CommandError } from "./command-error.ts";

/** @throws CommandError for a format that there is not */
export function packFormatOf(option: unknown): PackFormat | null {
  if (option === undefined) return null;
  const format = PackFormat.safeParse(option);
  if (!format.success) throw new CommandError(`--pack: one of ${PackFormat.options.join(", ")}`, 2);
  return format.data;
}
