/** A node as it is drawn on the canvas, small. */
import type { Status } from "#contract/ontology.ts";
import type { NodeKind } from "../state.ts";
import { lookOf } from "./kind.ts";
import { nodeImage } from "./node-drawing.ts";
import { usePalette } from "./PaletteProvider.tsx";

/** `colour`: where it is not the kind's own. */
type Props = { kind: NodeKind; status?: Status | null; size?: number; colour?: string };

export const NodeSample = ({ kind, status = null, size = 18, colour = lookOf(kind).colour }: Props) => {
  const { paper } = usePalette();
  return <img src={nodeImage({ kind, status, colour, paper })} width={size} height={size} alt="" />;
};
