import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Thursday. */
const published = "2024-03-07";
const mbeko = "Kenyan President Joseph Mbeko";
const tassel = "Egyptian President Omar Tassel";
const met = `${mbeko} met ${tassel} on Wednesday`;
const first = "Mbeko – Tassel | 2024-03-06 | - | happened";
const second = "Mbeko – Tassel | 2024-03-08 | - | planned";

const each = eachTold(published);

describe("another encounter of those told of, still to come", () => {
  each([
    [`${met}. The talks will resume on Friday.`, first, second],
    [`${met}. Talks are to resume on Friday.`, first, second],
    [`${met}. They will reconvene on Friday.`, first, second],
    [`${met}, and the talks will continue on Friday.`, first, second],
    [`${met}, and the two will meet again on Friday.`, first, second],
    [`${met}. A second round is set for Friday.`, first, second],
    [
      `${met}. A further meeting is scheduled for Friday in Cairo.`,
      first,
      "Mbeko – Tassel | 2024-03-08 | Cairo | planned",
    ],
    [`${met}. Mbeko said the talks would resume on Friday.`, first, second],
    [`${met}. The session was adjourned until Friday.`, first, second],
    [`${mbeko} and ${tassel} met on Wednesday and adjourned until Friday.`, first, second],
    [
      `Talks between ${mbeko} and ${tassel} ended inconclusively on Wednesday and will resume on Friday.`,
      first,
      second,
    ],
    [
      `Talks between ${mbeko} and ${tassel} broke up without a deal but are to resume on Friday.`,
      "Mbeko – Tassel | - | - | happened",
      second,
    ],
  ]);
  each(
    [
      [
        `${met}. The talks will resume on Friday.`,
        "Mbeko – Tassel | - | - | happened",
        "Mbeko – Tassel | - | - | planned",
      ],
    ],
    null,
  );
});

describe("no other encounter of those told of", () => {
  each([
    [`${met}. The ministry said fighting would resume on Friday.`, first],
    [`${met}. If the talks resume on Friday, the truce may hold.`, first],
    [`${met}. The talks will not resume on Friday.`, first],
    [`${met}. The talks will continue to focus on water on Friday.`, first],
    [`${met}. They will continue their efforts on Friday.`, first],
    [`${met}. The talks would resume with General Ben Sallow on Friday.`, first],
    [`${met}. A second round of voting is set for Friday.`, first],
    [`${met}. The next meeting of the African Union will be held on Friday.`, first],
    [`${met}. Parliament was adjourned until Friday.`, first],
    [`${met}. The court adjourned the trial until Friday.`, first],
    [`${met}. The talks will resume soon.`, first],
  ]);
});
