/**
 * Which labels are drawn and where, so that none lies on another one or on a node, but for the few most prominent. Pure: boxes in, boxes out.
 * Greedy by importance, eight places each: right, below, left, above, then the corners between. `obstacles` are what is drawn
 * there already.
 */
export type LabelWish = {
  id: string;
  /** Centre and radius of the node, width and height of the text, in pixels. */
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** Width of the text's beginning, to be drawn where the whole finds no room. */
  short?: number;
  importance: number;
  /** Drawn even where it covers something (the hovered and the selected). */
  always: boolean;
  /** Where the name is wanted, seen from the node; without it to the right. */
  towards?: { x: number; y: number };
  /** What the eye looks for first: where nothing is free its name lies on lesser discs, on as few as can be. */
  prominent?: boolean;
};
export type LabelPlace = { id: string; left: number; top: number; short: boolean };
export type LabelBox = { left: number; top: number; right: number; bottom: number };

const gap = 3;
const crowd = 500;
const cell = 64;

export const overlaps = (a: LabelBox, b: LabelBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (
  { left, top, right, bottom }: LabelBox,
  { width, height }: { width: number; height: number },
) => left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

const cellsOf = ({ left, top, right, bottom }: LabelBox): string[] => {
  const keys: string[] = [];
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1) {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) keys.push(`${column}:${row}`);
  }
  return keys;
};

/** Taken boxes in a grid, so that a question costs the same however many there are. */
export const takenBoxes = () => {
  const grid = new Map<string, { box: LabelBox; owner: string }[]>();
  return {
    take: (box: LabelBox, owner: string) => {
      for (const key of cellsOf(box)) {
        const list = grid.get(key);
        if (list) list.push({ box, owner });
        else grid.set(key, [{ box, owner }]);
      }
    },
    /** Whose boxes it would lie on, once a cell that they share. */
    hits: (box: LabelBox, owner: string): string[] =>
      cellsOf(box).flatMap((key) =>
        (grid.get(key) ?? []).flatMap((one) => (one.owner !== owner && overlaps(one.box, box) ? [one.owner] : [])),
      ),
    isFree: (box: LabelBox, owner: string) =>
      cellsOf(box).every((key) => !grid.get(key)?.some((one) => one.owner !== owner && overlaps(one.box, box))),
  };
};

/** How far a box lies in a direction, seen from the node. */
const along = (
  { x, y }: LabelWish,
  towards: { x: number; y: number },
  { left, right, top, bottom }: LabelBox,
): number => {
  const [aside, down] = [(left + right) / 2 - x, (top + bottom) / 2 - y];
  return (aside * towards.x + down * towards.y) / (Math.hypot(aside, down) || 1);
};

const placesFor = (wish: LabelWish): LabelBox[] => {
  const { x, y, radius, width, height, towards } = wish;
  const box = (left: number, top: number): LabelBox => ({ left, top, right: left + width, bottom: top + height });
  // Where the disc's rim is at 45 degrees.
  const corner = radius * 0.71 + gap - 2;
  const places = [
    box(x + radius + gap, y - height / 2),
    box(x - width / 2, y + radius + gap),
    box(x - radius - gap - width, y - height / 2),
    box(x - width / 2, y - radius - gap - height),
    box(x + corner, y + corner),
    box(x + corner, y - corner - height),
    box(x - corner - width, y + corner),
    box(x - corner - width, y - corner - height),
  ];
  return towards ? places.sort((one, other) => along(wish, towards, other) - along(wish, towards, one)) : places;
};

/** The place on the fewest discs, all of them lesser ones; on nothing else. */
const onLesserDiscs = (
  wish: LabelWish,
  candidates: LabelBox[],
  taken: ReturnType<typeof takenBoxes>,
  importanceOf: ReadonlyMap<string, number>,
): LabelBox | undefined =>
  candidates
    .flatMap((box) => {
      const hits = new Set(taken.hits(box, wish.id));
      const isLesser = [...hits].every((owner) => (importanceOf.get(owner) ?? Infinity) < wish.importance);
      return isLesser ? [{ box, count: hits.size }] : [];
    })
    .sort((one, other) => one.count - other.count)[0]?.box;

/** `window`: labels stay inside of it where one of their places does. */
export const placeLabels = (
  wishes: LabelWish[],
  window: { width: number; height: number },
  obstacles: readonly LabelBox[] = [],
  most = 400,
): LabelPlace[] => {
  const ordered = [...wishes].sort(
    (a, b) => Number(b.always) - Number(a.always) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  const taken = takenBoxes();
  for (const box of obstacles) taken.take(box, "obstacle");
  // Where discs lie side by side everywhere, names stand on them; elsewhere they keep off.
  for (const { id, x, y, radius } of ordered.length <= crowd ? ordered : []) {
    taken.take({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, id);
  }
  const places: LabelPlace[] = [];
  const importanceOf = new Map(ordered.map(({ id, importance }) => [id, importance]));
  for (const wish of ordered) {
    if (places.length >= most) break;
    const candidates = placesFor(wish);
    const inside = candidates.filter((one) => isInside(one, window));
    const isFree = (one: LabelBox) => isInside(one, window) && taken.isFree(one, wish.id);
    const whole =
      inside.find((one) => taken.isFree(one, wish.id)) ?? (wish.always ? (inside[0] ?? candidates[0]) : undefined);
    const short =
      whole || wish.short === undefined ? undefined : placesFor({ ...wish, width: wish.short }).find(isFree);
    // Its beginning covers less.
    const least = short || wish.short === undefined ? inside : placesFor({ ...wish, width: wish.short });
    const over =
      whole || short || !wish.prominent
        ? undefined
        : onLesserDiscs(
            wish,
            least.filter((one) => isInside(one, window)),
            taken,
            importanceOf,
          );
    const box = whole ?? short ?? over;
    if (!box) continue;
    taken.take(box, `label of ${wish.id}`);
    places.push({ id: wish.id, left: box.left, top: box.top, short: !whole && wish.short !== undefined });
  }
  return places;
};
