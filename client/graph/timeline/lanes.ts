/** Puts bars into rows so that none lies on another one: the first free row from the top. */
export type Bar = { id: string; left: number; right: number };

export const lanes = (bars: Bar[], gap = 3): Map<string, number> => {
  const ends: number[] = [];
  const rows = new Map<string, number>();
  for (const bar of [...bars].sort((a, b) => a.left - b.left || a.right - b.right || (a.id < b.id ? -1 : 1))) {
    const free = ends.findIndex((end) => end + gap <= bar.left);
    const row = free === -1 ? ends.length : free;
    ends[row] = bar.right;
    rows.set(bar.id, row);
  }
  return rows;
};
