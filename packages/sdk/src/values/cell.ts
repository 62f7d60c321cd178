// The map of the world as a number line: longitude and latitude are halved in turn, 26 times each, and the choices are the
// bits of a whole number. Places that are near have numbers that are near, and every rectangle is a few stretches of
// the line: an ordinary index of a database finds what lies in it.

const bits = 26;
const side = 2 ** bits;
const half = 13;

/** Bits of a cell's number. */
export const cellBits = 2 * bits;

/** West, south, east and north in degrees; west is greater than east where a box crosses ±180°. */
export type Box = readonly [west: number, south: number, east: number, north: number];

const step = (degrees: number, whole: number) =>
  Math.min(side - 1, Math.max(0, Math.floor(((degrees + whole / 2) / whole) * side)));

/** Puts a zero between the bits of a number of 13 bits. */
function spread(value: number): number {
  let out = 0;
  for (let bit = 0; bit < half; bit += 1) out |= ((value >> bit) & 1) << (2 * bit);
  return out;
}

const interleave = (x: number, y: number) => spread(x) * 2 + spread(y);
const low = (value: number) => value & (2 ** half - 1);

const number = (x: number, y: number) =>
  interleave(x >> half, y >> half) * 2 ** (2 * half) + interleave(low(x), low(y));

/** The number of the cell that a place lies in: 52 bits, a whole number that a double holds. */
export const cellOf = (lng: number, lat: number): number => number(step(lng, 360), step(lat, 180));

/** First and last number of a stretch of cells. */
export type CellRange = readonly [from: number, to: number];

/** A few stretches that together hold every cell of a box, and not much more: nine at most, eighteen across ±180°. */
export function cellRanges([west, south, east, north]: Box): CellRange[] {
  if (west > east)
    return [...cellRanges([west, south, 180, north]), ...cellRanges([-180, south, east, north])];
  const [x0, x1] = [step(west, 360), step(east, 360)];
  const [y0, y1] = [step(south, 180), step(north, 180)];
  let shift = 0;
  while ((x1 >> shift) - (x0 >> shift) > 2 || (y1 >> shift) - (y0 >> shift) > 2) shift += 1;
  const found: [number, number][] = [];
  for (let x = x0 >> shift; x <= x1 >> shift; x += 1)
    for (let y = y0 >> shift; y <= y1 >> shift; y += 1) {
      const from = number(x * 2 ** shift, y * 2 ** shift);
      found.push([from, from + 4 ** shift - 1]);
    }
  return joined(found.sort(([a], [b]) => a - b));
}

function joined(ranges: [number, number][]): CellRange[] {
  const out: [number, number][] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (last && last[1] + 1 === range[0]) last[1] = range[1];
    else out.push(range);
  }
  return out;
}

/** The cells whose number begins with these bits (`'0110…'`), from the first to the last. */
export function cellsUnder(path: string): CellRange {
  const size = 2 ** (cellBits - path.length);
  const from = path ? parseInt(path, 2) * size : 0;
  return [from, from + size - 1];
}

/** The box that reaches so many metres from a place in every direction. */
export function boxAround(lng: number, lat: number, metres: number): Box {
  const degrees = 180 / Math.PI;
  // A little more, for what is rounded on the way.
  const angle = (metres + 1) / 6_371_000 + 1e-9;
  const [south, north] = [lat - angle * degrees, lat + angle * degrees];
  if (south <= -90 || north >= 90) return [-180, Math.max(-90, south), 180, Math.min(90, north)];
  const wide = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(lat / degrees))) * degrees;
  if (wide >= 90) return [-180, south, 180, north];
  const turn = (at: number) => (at < -180 ? at + 360 : at > 180 ? at - 360 : at);
  return [turn(lng - wide), south, turn(lng + wide), north];
}
