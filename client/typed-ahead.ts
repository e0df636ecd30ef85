/**
 * Keys that are typed after a field was asked for and before it is there: they are kept for it, and nobody else takes them for
 * shortcuts. The field is known by its `data-typed-ahead`.
 */

/** Who waits longer has given up, in milliseconds. */
const patience = 5000;

const isField = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.dataset.typedAhead !== undefined;

const write = (field: HTMLInputElement, text: string): void => {
  // React hears of a value only where the element's own setter was called.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, field.value + text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

const pressEnter = (field: HTMLInputElement): void => {
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true, cancelable: true }));
};

let end = (): void => undefined;

export const keepTyped = (): void => {
  end();
  if (isField(document.activeElement)) return;
  let [text, entered] = ["", false];
  const onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === "Escape") {
      end();
      return;
    }
    if (key === "Backspace") text = text.slice(0, -1);
    else if (key === "Enter") entered = true;
    else if (key.length === 1 && !entered) text += key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!isField(target)) return;
    end();
    if (text) write(target, text);
    // What the words find is listed by then.
    if (entered) requestAnimationFrame(() => pressEnter(target));
  };
  const timer = window.setTimeout(() => end(), patience);
  end = () => {
    window.clearTimeout(timer);
    window.removeEventListener("keydown", onKey, true);
    window.removeEventListener("focusin", onFocus, true);
    end = () => undefined;
  };
  window.addEventListener("keydown", onKey, true);
  window.addEventListener("focusin", onFocus, true);
};
