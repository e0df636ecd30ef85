/**
 * The part of the map that is in sight: `scale` times larger, moved by `x` and `y`, in the map's own units. The picture is always
 * `worldWidth` units wide; its height follows the shape of the window.
 */

/** The size of the whole map, in its own units. */
export const worldWidth = 1000;
export const worldHeight = 520;

export type Camera = { scale: number; x: number; y: number };
type Point = { x: number; y: number };

export const wholeWorld: Camera = { scale: 1, x: 0, y: 0 };
const most = 60;

export const isNearest = ({ scale }: Camera): boolean => scale >= most;

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Keeps the map's edge outside of the picture. */
const held = ({ scale, x, y }: Camera, height: number): Camera => ({
  scale,
  x: within(x, worldWidth * (1 - scale), 0),
  y: within(y, height - worldHeight * scale, 0),
});

/** A picture that is taller than the map is filled by a larger map. */
const leastScale = (height: number) => Math.max(1, height / worldHeight);

export const moved = (camera: Camera, x: number, y: number, height = worldHeight): Camera =>
  held({ ...camera, x: camera.x + x, y: camera.y + y }, height);

/** Zooms so that the point under `centre` (in the picture's units) stays where it is. */
export const zoomed = (
  camera: Camera,
  factor: number,
  height = worldHeight,
  centre: Point = { x: worldWidth / 2, y: height / 2 },
): Camera => {
  const scale = within(camera.scale * factor, leastScale(height), most);
  const ratio = scale / camera.scale;
  return held(
    { scale, x: centre.x - (centre.x - camera.x) * ratio, y: centre.y - (centre.y - camera.y) * ratio },
    height,
  );
};

/** Shows all points with some room around them; one point alone is not blown up beyond its region. */
export const fitted = (points: Point[], height = worldHeight): Camera => {
  if (points.length === 0) return held({ ...wholeWorld, scale: leastScale(height) }, height);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = 1.35;
  const scale = within(
    Math.min(worldWidth / ((right - left) * room + 40), height / ((bottom - top) * room + 40)),
    leastScale(height),
    12,
  );
  return held(
    { scale, x: worldWidth / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale },
    height,
  );
};

/** The same points in the middle; no nearer than the camera is already. */
export const broughtIntoSight = (camera: Camera, points: Point[], height = worldHeight): Camera => {
  const fit = fitted(points, height);
  return fit.scale <= camera.scale ? fit : zoomed(fit, camera.scale / fit.scale, height);
};

/** So near that the points stand apart: all of them in the picture, or a good step nearer to the first. */
export const nearTo = (camera: Camera, points: [Point, ...Point[]], height = worldHeight): Camera => {
  const fit = fitted(points, height);
  if (fit.scale >= camera.scale * 1.5) return fit;
  const [{ x, y }] = points;
  const centre = { x: x * camera.scale + camera.x, y: y * camera.scale + camera.y };
  return zoomed(camera, 2.5, height, centre);
};

/** Whether a point of the map is in the picture, and not at its very edge. */
export const isInSight = ({ scale, x, y }: Camera, point: Point, height = worldHeight): boolean => {
  const edge = 20;
  const [left, top] = [point.x * scale + x, point.y * scale + y];
  return left > edge && left < worldWidth - edge && top > edge && top < height - edge;
};
