/** The countries beneath the map's signs, on a canvas: as elements their hundred thousand corners took seconds to draw. */
import { useComputedColorScheme } from "@mantine/core";
import { useLayoutEffect, useRef } from "react";
import { type Camera, worldWidth } from "./camera.ts";
import classes from "./map.module.css";
import type { Country } from "./world.ts";

const colours = { light: { land: "#fbfbf9", border: "#b9c1cb" }, dark: { land: "#2b3138", border: "#59626d" } };

/** `scale`, `x` and `y` from the map's units to pixels of the screen. */
const inSight = ({ bounds }: Country, { scale, x, y }: Camera, width: number, height: number): boolean => {
  const [[left, top], [right, bottom]] = bounds;
  return right * scale + x > 0 && left * scale + x < width && bottom * scale + y > 0 && top * scale + y < height;
};

type LandProps = { countries: Country[]; camera: Camera; width: number; height: number };

/** `width` and `height` in pixels. */
export function Land({ countries, camera, width, height }: LandProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { land, border } = colours[useComputedColorScheme("light")];
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  useLayoutEffect(() => {
    // Read often: the browser then fills the shapes itself, which for shapes this fine is much faster than a graphics card.
    const context = canvas.current?.getContext("2d", { willReadFrequently: true });
    if (!context) return;
    const unit = width / worldWidth;
    const view = { scale: camera.scale * unit, x: camera.x * unit, y: camera.y * unit };
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(view.scale * ratio, 0, 0, view.scale * ratio, view.x * ratio, view.y * ratio);
    context.fillStyle = land;
    context.strokeStyle = border;
    context.lineWidth = 0.7 / view.scale;
    context.lineJoin = "round";
    for (const country of countries) {
      if (!inSight(country, view, width, height)) continue;
      context.fill(country.outline);
      context.stroke(country.outline);
    }
  }, [countries, camera, width, height, ratio, land, border]);
  return (
    <canvas
      ref={canvas}
      className={classes.land}
      width={Math.round(width * ratio)}
      height={Math.round(height * ratio)}
      aria-hidden
    />
  );
}
