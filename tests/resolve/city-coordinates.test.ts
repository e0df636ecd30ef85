import { describe, expect, it } from "vitest";
import { cityCoordinates } from "../../server/resolve/city-coordinates.ts";

describe("coordinates of cities", () => {
  it("takes a name with its state", () => {
    expect(cityCoordinates("Addis Ababa", "ET")).toEqual({ lat: 9.0333, lon: 38.7 });
    expect(cityCoordinates("Bogotá", "CO")).toEqual(cityCoordinates("Bogota", "CO"));
  });

  it("takes a name alone where one city is far larger than its namesakes", () => {
    expect(cityCoordinates("Paris", null)?.lat).toBeCloseTo(48.87, 1);
    expect(cityCoordinates("Washington", "US")?.lon).toBeCloseTo(-77.01, 1);
  });

  it("takes no namesake in another state, and none of several alike", () => {
    expect(cityCoordinates("Paris", "ET")).toBeNull();
    expect(cityCoordinates("Santiago de Nowhere", null)).toBeNull();
    expect(cityCoordinates("Springfield", "US")).toBeNull();
  });
});
