/** `1 sentence`, `1,200 sentences`: a number in the reader's locale with its noun. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`;
