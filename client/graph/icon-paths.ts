/** The drawings of the ontology's icons (Tabler, outline, 24 × 24), as SVG text to put into node images. */
import alertTriangle from "@tabler/icons/outline/alert-triangle.svg?raw";
import buildingBank from "@tabler/icons/outline/building-bank.svg?raw";
import fileText from "@tabler/icons/outline/file-text.svg?raw";
import mapPin from "@tabler/icons/outline/map-pin.svg?raw";
import messages from "@tabler/icons/outline/messages.svg?raw";
import phone from "@tabler/icons/outline/phone.svg?raw";
import planeArrival from "@tabler/icons/outline/plane-arrival.svg?raw";
import planeDeparture from "@tabler/icons/outline/plane-departure.svg?raw";
import planeInflight from "@tabler/icons/outline/plane-inflight.svg?raw";
import quote from "@tabler/icons/outline/quote.svg?raw";
import signature from "@tabler/icons/outline/signature.svg?raw";
import tower from "@tabler/icons/outline/tower.svg?raw";
import user from "@tabler/icons/outline/user.svg?raw";
import users from "@tabler/icons/outline/users.svg?raw";
import usersGroup from "@tabler/icons/outline/users-group.svg?raw";

const inner = (svg: string): string =>
  svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>")).replace(/<path stroke="none"[^>]*\/>/, "");

/** Name of the ontology → the paths inside the `<svg>`; a name without a drawing gets the one of `quote`. */
const drawings: Record<string, string> = {
  "alert-triangle": alertTriangle,
  "building-bank": buildingBank,
  "file-text": fileText,
  "map-pin": mapPin,
  messages,
  phone,
  "plane-arrival": planeArrival,
  "plane-departure": planeDeparture,
  "plane-inflight": planeInflight,
  quote,
  signature,
  tower,
  user,
  users,
  "users-group": usersGroup,
};

export const iconPaths = (name: string): string => inner(drawings[name] ?? quote);
