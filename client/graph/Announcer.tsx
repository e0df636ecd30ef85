/** Says to screen readers which node is selected and what it is joined to. */
import { VisuallyHidden } from "@mantine/core";
import { counted } from "../counted.ts";
import { useKnown } from "../known.ts";
import { kindInWords } from "../panels/entity/event-words.ts";
import { useView } from "../view-store.ts";
import { kindOf } from "./kind.ts";
import { useCanvasItems } from "./useCanvasItems.ts";

export const Announcer = () => {
  const { nodes } = useKnown();
  const { edges } = useCanvasItems();
  const [id, ...others] = useView((state) => state.selection.nodes);
  const node = id ? nodes.get(id) : undefined;
  const lines = edges.filter(({ source, target }) => source === id || target === id).length;
  const words = !node
    ? ""
    : others.length > 0
      ? `${others.length + 1} selected`
      : `${node.name}, ${kindInWords(kindOf(node))}, ${node.status ? `${node.status}, ` : ""}${counted(lines, "connection")}`;
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {words}
    </VisuallyHidden>
  );
};
