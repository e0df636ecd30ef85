import { useState } from "react";
import classes from "./entity.module.css";

const firstAliases = 6;

/** Other names; a body is called in many ways, of which a few tell enough. */
export function Aliases({ names }: { names: string[] }) {
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  // One more is no longer than the button that would stand for it.
  const shown = all || names.length <= firstAliases + 1 ? names : names.slice(0, firstAliases);
  return (
    <p className={classes.aliases}>
      {"also: "}
      {shown.map((alias, index) => (
        <span key={alias}>
          {index > 0 ? " · " : ""}
          <bdi>{alias}</bdi>
        </span>
      ))}
      {shown.length < names.length ? (
        <>
          {" · "}
          <button type="button" className={classes.moreAliases} onClick={() => setAll(true)}>
            {(names.length - shown.length).toLocaleString()} more
          </button>
        </>
      ) : null}
    </p>
  );
}
