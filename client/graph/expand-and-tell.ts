/** Expanding by menu or key: what came is seen on the canvas, the rest is said. */
import { notifications } from "@mantine/notifications";
import { counted } from "../counted.ts";
import { knownNow } from "../known.ts";
import { tellWithButton } from "../tell-with-button.tsx";
import { change, viewState } from "../view-store.ts";
import { type Expansion, expand } from "./expand.ts";
import { showUnseen, type UnseenNeighbours, unseenNeighbours } from "./unseen-neighbours.ts";

const tell = (message: string) => notifications.show({ message });

const hiddenWords = ({ byLegend, byDays, byGround }: UnseenNeighbours): string[] => [
  ...(byLegend.length > 0 ? [`${counted(byLegend.length, "neighbour")} hidden by the legend.`] : []),
  ...(byDays.length > 0 ? [`${counted(byDays.length, "neighbour")} outside the chosen days.`] : []),
  ...(byGround.length > 0 ? [`${counted(byGround.length, "neighbour")} told by other sources, or less surely.`] : []),
];

const expansionWords = ({ added, left, uncovered }: Expansion, name: string, hidden: boolean): string[] => {
  if (left > 0)
    return [`${added.length.toLocaleString()} added, ${left.toLocaleString()} more not shown. Expand again for more.`];
  return added.length > 0 || uncovered || hidden
    ? []
    : [`Everything that ${name} is joined to is on the canvas already.`];
};

/** Never rejects: what went wrong is said. */
export const expandAndTell = async (id: string, types: string[] = []): Promise<void> => {
  try {
    const name = knownNow().nodes.get(id)?.name ?? id;
    const expansion = await expand(id, types);
    const unseen = unseenNeighbours(id, knownNow(), viewState());
    const hidden = hiddenWords(unseen);
    const words = [...expansionWords(expansion, name, hidden.length > 0), ...hidden].join(" ");
    if (hidden.length > 0) tellWithButton(words, "Show", () => change(showUnseen(unseen)));
    else if (words) tell(words);
  } catch (error) {
    tell(error instanceof Error ? error.message : "The neighbours could not be read.");
  }
};
