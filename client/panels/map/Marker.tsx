import type { CSSProperties } from "react";
import { counted } from "../../counted.ts";
import { colourOf } from "../evidence/kind-icons.ts";
import { selectNode } from "../navigation.ts";
import type { Placed } from "./apart.ts";
import classes from "./map.module.css";
import { radiusOf, type Site } from "./sites.ts";

const titleOf = ({ node, events, near }: Site) => {
  const happened = events.filter(({ status }) => status === "happened").length;
  const told =
    events.length === 0 ? "no encounter" : `${counted(events.length, "encounter")}, ${happened} of them happened`;
  return `${node.name}${near ? " (at its place)" : ""}: ${told}`;
};

type MarkerProps = {
  site: Placed;
  scale: number;
  /** Where its name begins, from the middle of the sign, in pixels; none where there is no room for it. */
  name: { dx: number; dy: number } | undefined;
  /** What the selection has to do with it; `null` where it has nothing to do with any site. */
  link: "selected" | "linked" | "none" | null;
  pointed: boolean;
};

/** A place or a base; its sign and its name keep their size on the screen. */
export function Marker({ site, scale, name, link, pointed }: MarkerProps) {
  const radius = radiusOf(site);
  // Farther away than beside its place.
  const isAway = Math.hypot(site.dx, site.dy) > radius;
  const known = site.events.some(({ status }) => status === "happened");
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
    <g
      role="button"
      tabIndex={0}
      aria-label={titleOf(site)}
      aria-pressed={link === "selected"}
      className={classes.marker}
      data-dim={link === "none" ? "yes" : "no"}
      data-linked={link === "linked" || link === "selected" ? "yes" : "no"}
      data-pointed={pointed ? "yes" : "no"}
      data-known={known || site.events.length === 0 ? "yes" : "no"}
      style={{ "--type-colour": colourOf(site.node.label) } as CSSProperties}
      transform={`translate(${site.x} ${site.y}) scale(${1 / scale})`}
      onClick={() => selectNode(site.node.id)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        selectNode(site.node.id);
      }}
    >
      <title>{titleOf(site)}</title>
      {isAway ? <line className={classes.leader} x2={site.dx} y2={site.dy} /> : null}
      <g transform={`translate(${site.dx} ${site.dy})`}>
        {link === "selected" || pointed ? <circle className={classes.ring} r={radius + 5} /> : null}
        {site.node.label === "Base" ? (
          <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={2} />
        ) : (
          <circle r={radius} />
        )}
        {site.events.length > 0 ? <text className={classes.markerCount}>{site.events.length}</text> : null}
        {name || pointed ? (
          <text className={classes.markerName} x={name?.dx ?? radius + 4} y={name?.dy}>
            {site.node.name}
          </text>
        ) : null}
      </g>
    </g>
  );
}
