/** Questions to the nodes and relationships of a path, under names and without: whether they are the same, in a list, of a label. */
import type { Random } from "./random.ts";

const asked = (random: Random): string => {
  const node = () => random.pick(["a", "b", "startNode(r)", "nodes(p)[0]", "last(nodes(p))", "ns[1]", "u", "m"]);
  return random.pick([
    `${node()} ${random.pick(["=", "<>"])} ${node()}`,
    `${node()} IN ${random.pick(["nodes(p)", "ns", "[a, b]", "[u]"])}`,
    `${node()}:${random.pick(["Person", "Person|Event", "!Event", "Entity:Person"])}`,
    `r:${random.pick(["MET", "MET|HELD_IN", "!MET"])}`,
    "size([x IN ns WHERE x:Person | x.id]) > 1",
    `any(x IN nodes(p) WHERE x = ${node()})`,
  ]);
};

/** Its rows come in no order. */
export const randomPathQuestion = (random: Random): string => {
  const given = "MATCH p = (a:Entity)-[r]-(b) WITH *, nodes(p) AS ns, nodes(p)[1] AS m UNWIND nodes(p) AS u";
  const question = asked(random);
  return random.pick([
    `${given} WITH * WHERE ${question} RETURN a.id AS a, b.id AS b, u.id AS u`,
    `${given} RETURN ${question} AS x, count(*) AS c`,
    `${given} RETURN sum(CASE WHEN NOT (${question}) THEN 1 ELSE 0 END) AS c`,
  ]);
};
