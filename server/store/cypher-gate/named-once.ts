/** A value under a name, within an expression: a list of one, gone through. What speaks of it several times holds it once. */
export const namedOnce = (name: string, value: string, made: string): string =>
  `head([${name} IN [${value}] | ${made}])`;
