/** Files that the viewer takes as text. */
declare module "*?raw" {
  const text: string;
  export default text;
}
