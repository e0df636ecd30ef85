/** Expanding by menu or key: what came is seen on the canvas, the rest is said. */
import { notifications } from "@mantine/notifications";
import { counted } from "../counted.ts";
import { knownNow } from "../known.ts";
import { tellWithButton } from "../tell-with-button.tsx";
import { change, viewState } from "../view-store.ts";
import { collapse, type Expansion, expand } from "./expand.ts";
import { showUnseen, type UnseenNeighbours, unseenNeighbours } from "./unseen-neighbours.ts";

const tell = (message: string) => notifications.show({ message });

const hiddenWords = ({ byLegend, byDays, byGround }: UnseenNeighbours): string[] => [
  ...(byLegend.length > 0 ? [`${counted(byLegend.length, "neighbour")} hidden by the legend.`] : []),
  ...(byDays.length > 0 ? [`${counted(byDays.length, "neighbour")} outside the chosen days.`] : []),
  ...(byGround.length > 0 ? [`${counted(byGround.length, "neighbour")} told by other sources, or less surely.`] : []),
];

/** Of several nobody has counted what they share: no number is told of what is left. */
const expansionWords = ({ added, left, uncovered }: Expansion, ids: readonly string[], hidden: boolean): string[] => {
  const [first = "", ...others] = ids;
  const more = others.length > 0 ? "more" : `${left.toLocaleString()} more`;
  if (left > 0) return [`${added.length.toLocaleString()} added, ${more} not shown. Expand again for more.`];
  if (added.length > 0 || uncovered || hidden) return [];
  return others.length > 0
    ? [`Everything that these ${ids.length.toLocaleString()} are joined to is on the canvas already.`]
    : [`Everything that ${knownNow().nodes.get(first)?.name ?? first} is joined to is on the canvas already.`];
};

/** By key or bar, for all that are selected. */
export const collapseAndTell = (ids: readonly string[]): void => {
  if (collapse(ids) === 0) tell(`Nothing on the canvas hangs on ${ids.length > 1 ? "these" : "this"} alone.`);
};

/** Never rejects: what went wrong is said. */
export const expandAndTell = async (ids: readonly string[], types: string[] = []): Promise<void> => {
  try {
    const expansion = await expand(ids, types);
    const unseen = unseenNeighbours(ids, knownNow(), viewState());
    const hidden = hiddenWords(unseen);
    const words = [...expansionWords(expansion, ids, hidden.length > 0), ...hidden].join(" ");
    if (hidden.length > 0) tellWithButton(words, "Show", () => change(showUnseen(unseen)));
    else if (words) tell(words);
  } catch (error) {
    tell(error instanceof Error ? error.message : "The neighbours could not be read.");
  }
};
