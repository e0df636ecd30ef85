import { counted } from "../../counted.ts";
import type { LabelBox } from "../../graph/label-placement.ts";
import classes from "./map.module.css";
import { moreHeight, moreWords } from "./more-boxes.ts";
import type { Sign } from "./thinned.ts";

/** As wide and high as a finger needs. */
const target = 24;

type MoreSignProps = {
  sign: Sign;
  /** Where it stands, from the middle of the sign, in pixels. */
  box: LabelBox;
  scale: number;
  dim: boolean;
  onOpen: () => void;
};

/** How many places have their sign in another one's; pressed, the map comes so near that they have their own. */
export function MoreSign({ sign, box, scale, dim, onOpen }: MoreSignProps) {
  const { left, right, top, bottom } = box;
  const words = `${counted(sign.others.length, "more place")} beside ${sign.node.name}: come nearer`;
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
    <g
      role="button"
      tabIndex={0}
      aria-label={words}
      className={classes.more}
      data-dim={dim ? "yes" : "no"}
      transform={`translate(${sign.x} ${sign.y}) scale(${1 / scale}) translate(${sign.dx} ${sign.dy})`}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onOpen();
      }}
    >
      <title>{[words, ...sign.others.map(({ node }) => node.name)].join("\n")}</title>
      <rect
        className={classes.target}
        x={left}
        y={bottom - target}
        width={Math.max(target, right - left)}
        height={target}
      />
      <rect className={classes.pill} x={left} y={top} width={right - left} height={bottom - top} rx={moreHeight / 2} />
      <text x={middle} y={centre}>
        {moreWords(sign)}
      </text>
    </g>
  );
}
