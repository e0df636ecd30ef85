/** The events of a picture in the order of time, whether they are discs or folded into lines; what nobody dated comes last. */
import type { EventRecord } from "#contract/graph.ts";
import { counted } from "../../counted.ts";
import { kindInWords, roleInWords } from "../../panels/entity/event-words.ts";
import { dateInWords } from "../../panels/evidence/date-words.ts";
import { statusWords } from "../../panels/evidence/status-words.ts";
import { anchor } from "./anchor.ts";
import { escapeXml } from "./escape-xml.ts";
import { named, sentences } from "./html-parts.ts";
import type { Picture } from "./picture.ts";

const columns = ["When", "What", "Who", "Where", "Status", "Sentences"];

const what = ({ kind, action, concerns }: EventRecord, onPage: ReadonlySet<string>): string => {
  const words = action === null ? kindInWords(kind) : `${kindInWords(kind)}: ${action}`;
  const about = concerns.map((one) => `<div class="about">${named(one, onPage)}</div>`).join("");
  return `${escapeXml(words)}${about}`;
};

const who = ({ participants }: EventRecord, onPage: ReadonlySet<string>): string =>
  participants
    .map(
      (one) =>
        `<div>${named(one, onPage)}${one.role === "participant" ? "" : ` <small>${roleInWords(one.role)}</small>`}</div>`,
    )
    .join("") || "not stated";

const row = (event: EventRecord, picture: Picture, onPage: ReadonlySet<string>): string => {
  const cells = [
    `<bdi>${escapeXml(dateInWords(event.date))}</bdi>`,
    what(event, onPage),
    who(event, onPage),
    event.place ? named(event.place, onPage) : "not stated",
    statusWords[event.status].label.toLowerCase(),
    `${sentences(
      event.evidence.map(({ claimId }) => claimId),
      picture,
    )}<small>${counted(event.independentSources, "independent source")}</small>`,
  ];
  const tds = cells.map((cell, index) => `<td role="cell" data-label="${columns[index]}"><div>${cell}</div></td>`);
  return `<tr role="row" id="${anchor(event.id)}">${tds.join("")}</tr>`;
};

/** @param onPage ids of what has a place of its own on the page */
export const htmlEvents = (picture: Picture, onPage: ReadonlySet<string>): string => {
  if (picture.events.length === 0) return "";
  const head = columns.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join("");
  const rows = picture.events.map((event) => row(event, picture, onPage)).join("\n");
  // The roles stay where a narrow window lays each row out as a card.
  return `<h2>Events</h2>\n<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows}</tbody></table>`;
};
