/** Something said about a stretch of a statement. */
export type Remark = { start: number; end: number; severity: "error" | "warning"; message: string };
