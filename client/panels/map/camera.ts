/** The part of the map that is in sight: `scale` times larger, moved by `x` and `y` (in the map's own units). */

/** The size of the whole map, in its own units. */
export const worldWidth = 1000;
export const worldHeight = 520;

export type Camera = { scale: number; x: number; y: number };
type Point = { x: number; y: number };

export const wholeWorld: Camera = { scale: 1, x: 0, y: 0 };
const [least, most] = [1, 60];

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Keeps the map's edge outside of the picture. */
const held = ({ scale, x, y }: Camera): Camera => ({
  scale,
  x: within(x, worldWidth * (1 - scale), 0),
  y: within(y, worldHeight * (1 - scale), 0),
});

export const moved = (camera: Camera, x: number, y: number): Camera =>
  held({ ...camera, x: camera.x + x, y: camera.y + y });

/** Zooms so that the point under `centre` (in the picture's units) stays where it is. */
export const zoomed = (
  camera: Camera,
  factor: number,
  centre: Point = { x: worldWidth / 2, y: worldHeight / 2 },
): Camera => {
  const scale = within(camera.scale * factor, least, most);
  const ratio = scale / camera.scale;
  return held({ scale, x: centre.x - (centre.x - camera.x) * ratio, y: centre.y - (centre.y - camera.y) * ratio });
};

/** Shows all points with some room around them; one point alone is not blown up beyond its region. */
export const fitted = (points: Point[]): Camera => {
  if (points.length === 0) return wholeWorld;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = 1.35;
  const scale = within(
    Math.min(worldWidth / ((right - left) * room + 40), worldHeight / ((bottom - top) * room + 40)),
    least,
    12,
  );
  return held({
    scale,
    x: worldWidth / 2 - ((left + right) / 2) * scale,
    y: worldHeight / 2 - ((top + bottom) / 2) * scale,
  });
};
