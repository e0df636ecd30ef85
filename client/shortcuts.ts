/**
 * The keys, as the help shows them. Where they act: `Hotkeys` (anywhere), `KeyboardController` (canvas), `Reader` (article),
 * `MatrixGrid`, `MapDrawing`, `use-review-keys`.
 */
export const shortcuts: { where: string; keys: { key: string; does: string }[] }[] = [
  {
    where: "Anywhere",
    keys: [
      { key: "/", does: "Search" },
      { key: "Ctrl K or ⌘ K", does: "Commands" },
      { key: "u", does: "Undo" },
      { key: "Shift u", does: "Redo" },
      { key: "g", does: "To the canvas" },
      { key: "t", does: "Canvas as a table" },
      { key: "v", does: "Save this view, open saved ones" },
      { key: "?", does: "This help" },
    ],
  },
  {
    where: "On the canvas",
    keys: [
      { key: "← ↑ ↓ →", does: "Walk along the lines" },
      { key: "Enter", does: "To its details and sentences (g: back to the canvas)" },
      { key: "e", does: "Expand: bring in neighbours" },
      { key: "c", does: "Collapse" },
      { key: "f", does: "Focus on its surroundings (also double click)" },
      { key: "p", does: "Pin or unpin" },
      { key: "h", does: "Hide" },
      { key: "m", does: "All actions (also right click)" },
      { key: "+  −  0", does: "Nearer, farther, show all" },
      { key: "Esc", does: "Select nothing" },
    ],
  },
  {
    where: "In an article",
    keys: [
      { key: "n  p", does: "Next and previous sentence with a claim" },
      { key: "← →", does: "From name to name; a card says who is meant" },
      { key: "Enter", does: "Details of the name" },
    ],
  },
  {
    where: "In the grid and on the map",
    keys: [
      { key: "← ↑ ↓ →", does: "From cell to cell; move the map" },
      { key: "Enter", does: "The encounters of the cell; details of the place" },
      { key: "+  −  0", does: "Map: nearer, farther, all places" },
    ],
  },
  {
    where: "With the mouse",
    keys: [
      { key: "Click", does: "Select a thing or a line" },
      { key: "Shift click", does: "Add to the selection" },
      { key: "Drag", does: "Move a thing and pin it there" },
    ],
  },
];
