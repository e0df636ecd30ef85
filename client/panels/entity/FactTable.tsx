import { IconArrowsSplit } from "@tabler/icons-react";
import type { Fact } from "#contract/graph.ts";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import classes from "./entity.module.css";
import { propertyInWords } from "./event-words.ts";

/** What is said of a thing, property by property; values that differ stand side by side and say so. */
export function FactTable({ facts }: { facts: Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map((fact) => (
        <div key={fact.property} className={classes.fact}>
          <dt>
            {propertyInWords(fact.property)}
            {fact.disagreement ? (
              <span className={classes.disagreement}>
                <IconArrowsSplit size={14} aria-hidden />
                Sources disagree
              </span>
            ) : null}
          </dt>
          <dd className={classes.values}>
            {fact.values.map((value) => (
              <div key={value.value} className={classes.value}>
                <p className={classes.valueText} dir="auto">
                  {value.value}
                </p>
                <EvidenceList evidence={value.evidence} />
              </div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
