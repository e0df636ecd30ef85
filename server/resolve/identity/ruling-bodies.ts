/**
 * Councils and committees that rule, or ruled, a state: each by words that its name has in every translation. General knowledge; a name that two
 * states' councils had ("Transitional Military Council") is none of either.
 */
import { normaliseName } from "../name-key.ts";

const lines = `
BF patriotic movement safeguard restor
EG supreme council armed forces
GA transition restor institution
GN national democracy development council
GN national rally development
GN national reconciliation development
HT transition presidential council
LY national transition council
ML national salvation people
ML national committee restor democracy state
MM state administration council
MM state law order council
MM state peace development council
NE national safeguard homeland
SD transition sovereign council
TH national council peace order
`;

const bodies = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [iso2 = "", ...stems] = line.split(" ");
    return { iso2, stems };
  });

/** The state that a body of this name rules; null where none is known. */
export function ruledState(name: string): string | null {
  const words = normaliseName(name).split(" ");
  const own = words.filter((word) => word.length > 3).length;
  const rules = bodies.find(
    ({ stems }) => own <= stems.length + 1 && stems.every((stem) => words.some((word) => word.startsWith(stem))),
  );
  return rules?.iso2 ?? null;
}
