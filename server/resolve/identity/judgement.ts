/** What is thought of two names: one thing, perhaps one, or surely two. */
export type Judgement = {
  verdict: "same" | "maybe";
  /** 0..1 */
  score: number;
  /** In words, for the person who has to judge. */
  reasons: string[];
};
