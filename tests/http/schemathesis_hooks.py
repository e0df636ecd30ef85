"""What a schema cannot say of a request, or the tool does not read in it."""

import schemathesis
from hypothesis import strategies as st

LABELS = st.sampled_from(["Person", "Government", "Organization", "Agreement", "Base", "Place", "Event", "Article"])
TYPES = st.sampled_from(["PARTICIPATED_IN", "HELD_IN", "CONCERNS", "HOLDS_OFFICE", "MET", "LOCATED_IN"])
LIMITS = st.integers(min_value=1, max_value=200)

#: Reading statements: of no pattern, of a node, of a path, counted, cut.
STATEMENTS = st.one_of(
    st.builds("RETURN {0} AS number".format, st.integers(min_value=-1000, max_value=1000)),
    st.builds("MATCH (n:{0}) RETURN n.id AS id ORDER BY id LIMIT {1}".format, LABELS, LIMITS),
    st.builds("MATCH (n:{0}) RETURN count(n) AS nodes".format, LABELS),
    st.builds("MATCH (a:{0})-[r:{1}]->(b) RETURN a, r, b LIMIT {2}".format, LABELS, TYPES, LIMITS),
    st.builds("UNWIND range(1, {0}) AS i RETURN i, i * i AS square".format, LIMITS),
    st.builds("EXPLAIN MATCH (n:{0}) RETURN n.name AS name".format, LABELS),
)

schemathesis.openapi.format("cypher", STATEMENTS)


@schemathesis.hook
def map_query(_context, query):
    """Days of a range in their order; anything else stays as it was generated."""
    if isinstance(query, dict):
        first, last = query.get("from"), query.get("to")
        if isinstance(first, str) and isinstance(last, str) and first > last:
            return {**query, "from": last, "to": first}
    return query


@schemathesis.hook
def before_call(_context, case, **_kwargs):
    """The tool passes over the `anyOf` that a pack's body has beside its properties: one of its two forms is put in."""
    body = case.body
    if case.operation.path == "/api/evidence-pack" and isinstance(body, dict) and not {"ask", "events"} & set(body):
        case.body = {**body, "ask": {"question": "Who met Ann Example?"}}
