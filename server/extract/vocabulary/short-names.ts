/** Given names and their short forms and spellings: each line one name. Lower case, no marks. */
const lines = `
joe joseph joey
mike michael mikhail mick
bill william will billy liam
jim james jimmy jamie
tony antony anthony anton
phil philip phillip
dan daniel danny
bob robert rob bobby
tom thomas tommy
chris christopher kristofer
steve steven stephen
ben benjamin bibi benny
mohammed mohamed muhammad mohammad mahammadou mahamadou mohamad muhammed
alexander aleksander aleksandr alyaksandr alex sasha
volodymyr vladimir wolodymyr uladzimir
pat patrick patricia
ken kenneth
liz elizabeth beth betty lisa
kate katherine catherine kathleen kathy cathy katie
dick richard rick rich
ed edward ted eddie
jack john johnny jon jonathan
tim timothy
greg gregory
jeff jeffrey geoffrey geoff
larry lawrence laurence
dave david
don donald
doug douglas
ron ronald
sam samuel samantha
matt matthew
nick nicholas nicolas
andy andrew andrei andrey
fred frederick alfred
jerry gerald jeremy
pete peter
ray raymond
sue susan suzanne
maggie margaret meg
debbie deborah
jenny jennifer jen
becky rebecca
vic victor viktor
charlie charles chuck
hank henry harry
gene eugene
terry terence theresa
walt walter
al albert alan allan
josh joshua
yuri yuriy yury iurii
sergei sergey serhiy sergii
nikolai nikolay mykola
ahmed ahmad
abdullah abdallah
hussein husain hussain hussein
hassan hasan
yusuf yousef youssef yousuf joseph
omar umar omer
ibrahim ebrahim
`;

let groups: Map<string, Set<number>> | null = null;

function groupsOf(name: string): Set<number> {
  if (groups === null) {
    groups = new Map();
    for (const [index, line] of lines.split("\n").entries()) {
      for (const word of line.split(" ").filter(Boolean)) groups.set(word, (groups.get(word) ?? new Set()).add(index));
    }
  }
  return groups.get(name) ?? new Set();
}

/** May two given names (folded) be forms of one: equal, an initial, a short form? */
export function areFormsOfOneName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  const other = groupsOf(b);
  return [...groupsOf(a)].some((group) => other.has(group));
}
