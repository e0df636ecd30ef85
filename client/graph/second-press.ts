/**
 * Tells a second press from a first one: soon after it and on the same spot of the screen, whatever lies there by then. What the
 * first press opened may have come under the pointer or moved the picture away; it must not take the second one.
 */
type Press = { x: number; y: number; at: number };
type FirstPress = Press & { target: string };

/** The slowest double click that the common systems take for one, in milliseconds. */
const soon = 500;
/** How far a hand strays between the two, in pixels. */
const strays = { mouse: 8, finger: 24 };

const pressOf = ({ clientX, clientY, timeStamp }: MouseEvent): Press => ({ x: clientX, y: clientY, at: timeStamp });

const isPlainPress = ({ button, isPrimary, shiftKey, ctrlKey, metaKey }: PointerEvent): boolean =>
  button === 0 && isPrimary && !shiftKey && !ctrlKey && !metaKey;

const isNear = (one: Press, { x, y }: Press, pointer: string): boolean =>
  Math.hypot(one.x - x, one.y - y) <= (pointer === "mouse" ? strays.mouse : strays.finger);

/** Enter on a button clicks too. */
const isByKey = (event: Event): boolean => event instanceof MouseEvent && event.type === "click" && event.detail === 0;

/** All that a press sends to what it lands on. */
const kinds = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "touchstart",
  "touchend",
  "click",
  "dblclick",
] as const;

/**
 * `act` gets what the first press was on. `began` is to be called with that when a click is known to be a first one; `isSecond` is
 * true from a second press until the next press.
 */
export const watchPresses = (container: HTMLElement, act: (target: string) => void) => {
  let press: Press | null = null;
  let first: FirstPress | null = null;
  let second: FirstPress | null = null;
  const onPointer = (event: PointerEvent) => {
    const now = pressOf(event);
    if (event.type === "pointerdown") {
      const isAgain = first !== null && now.at - first.at <= soon && isNear(first, now, event.pointerType);
      second = isAgain && isPlainPress(event) ? first : null;
      press = now;
      first = null;
    } else if (event.type === "pointerup" && second && isNear(second, now, event.pointerType)) act(second.target);
  };
  const onEvent = (event: Event) => {
    if (event instanceof PointerEvent) onPointer(event);
    const isElsewhere = !(event.target instanceof Node && container.contains(event.target));
    if (!second || !isElsewhere || isByKey(event)) return;
    if (event.cancelable) event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const kind of kinds) window.addEventListener(kind, onEvent, { capture: true, passive: false });
  return {
    began: (target: string | null) => {
      first = press && target !== null ? { ...press, target } : null;
    },
    isSecond: () => second !== null,
    end: () => {
      for (const kind of kinds) window.removeEventListener(kind, onEvent, { capture: true });
    },
  };
};
