/** A node as it is drawn on the canvas, small. */
import type { Status } from "#contract/ontology.ts";
import type { NodeKind } from "../state.ts";
import { lookOf } from "./kind.ts";
import { nodeImage } from "./node-drawing.ts";
import { usePalette } from "./usePalette.ts";

type Props = { kind: NodeKind; status?: Status | null; size?: number };

export const NodeSample = ({ kind, status = null, size = 18 }: Props) => {
  const { paper } = usePalette();
  return (
    <img src={nodeImage({ kind, status, colour: lookOf(kind).colour, paper })} width={size} height={size} alt="" />
  );
};
