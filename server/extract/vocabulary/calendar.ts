/** Words with a capital that are never names of actors or places. Lower case. */
export const calendarWords = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  christmas easter ramadan eid passover diwali hanukkah thanksgiving lent ashura nowruz`.split(/\s+/),
);
