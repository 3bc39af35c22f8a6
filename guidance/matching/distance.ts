/** Where something is, WGS 84 degrees; both absent when not known. */
export interface Position {
  readonly latitude?: number;
  readonly longitude?: number;
}

/** The Earth's mean radius in miles. */
const earthRadius = 3958.8;

/** Miles in a straight line over the globe (haversine); roads are longer. `null` when either position is not known. */
export function milesBetween(one: Position, other: Position): number | null {
  if (one.latitude === undefined || one.longitude === undefined) return null;
  if (other.latitude === undefined || other.longitude === undefined) return null;
  const north = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const east = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const shrink = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(north + shrink * east)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
