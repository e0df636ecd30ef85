/** Views of the graph that people keep under a name: with the library, so that everybody at this server finds them. */
import { z } from "zod";

const Name = z.string().trim().min(1).max(80).regex(/\S/);

/** What stands after the `#` in the address of a view: `http://…/#graph~…` shows it. */
const Address = z
  .string()
  .max(2_000_000)
  .regex(/^[a-z]+(?:~[\w-]*)?$/);

/** What the view shows, in the words of who saved it. */
const Note = z.string().trim().max(2000);

export const ViewHead = z.object({
  id: z.string(),
  name: Name,
  note: Note.default(""),
  /** When it was saved first, and when its name or what it shows was changed last. */
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type ViewHead = z.infer<typeof ViewHead>;

export const KeptView = ViewHead.extend({ address: Address });
export type KeptView = z.infer<typeof KeptView>;

/** `POST /api/views`; each name is there once. */
export const NewView = z.object({ name: Name, address: Address, note: Note.optional() });
export type NewView = z.infer<typeof NewView>;

/** `POST /api/views/:id`: another name, note or picture, or all of them. */
export const ViewChange = NewView.partial();
export type ViewChange = z.infer<typeof ViewChange>;

/** `GET /api/views`, the last changed first. */
export const ViewsResponse = z.object({ views: z.array(ViewHead) });
