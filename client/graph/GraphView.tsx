/** The graph on its canvas. */
export const GraphView = () => <div />;
