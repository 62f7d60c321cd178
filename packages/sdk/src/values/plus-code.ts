import { isPoint, type Place } from './place';

/** The digits of a Plus Code, in their order. */
const digits = '23456789CFGHJMPQRVWX';

/** Steps of the tenth digit in a degree: a code of ten digits is a square of 1/8000 degree, 14 m at most. */
const steps = 8000;
const highest = 180 * steps;

/** Whole steps from a corner of the world; a rounding error below a millionth of a step does not grow from digit to digit. */
const stepsOf = (degrees: number) => Math.floor(Math.round(degrees * steps * 1e6) / 1e6);

/** The Plus Code (Open Location Code) of a place, ten digits: the square of about 14 m that it lies in. */
export function plusCodeOf(place: Place): string {
  const [lng, lat] = place.coordinates;
  let north = Math.min(stepsOf(lat + 90), highest - 1);
  let east = stepsOf(lng + 180) % (2 * highest);
  let code = '';
  for (let pair = 0; pair < 5; pair += 1) {
    code = `${digits[north % 20]}${digits[east % 20]}${code}`;
    north = Math.floor(north / 20);
    east = Math.floor(east / 20);
  }
  return `${code.slice(0, 8)}+${code.slice(8)}`;
}

const shape = /^[2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{7}\+[2-9CFGHJMPQRVWX]{2,3}$/;

/**
 * The middle of the square that a whole Plus Code names, also when it is typed in small letters. Null for what is none, and
 * for a short one (`89X9+28`), which means another place in each town.
 */
export function readPlusCode(text: string): Place | null {
  const code = text.trim().toUpperCase();
  if (!shape.test(code)) return null;
  const letters = [...code.replace('+', '')].map((digit) => digits.indexOf(digit));
  let [north, east] = [0, 0];
  for (let pair = 0; pair < 5; pair += 1) {
    north = north * 20 + letters[2 * pair]!;
    east = east * 20 + letters[2 * pair + 1]!;
  }
  // The eleventh digit counts a grid of five rows and four columns in the square.
  const fine = letters[10];
  const [row, column] =
    fine === undefined ? [0.5, 0.5] : [(Math.floor(fine / 4) + 0.5) / 5, ((fine % 4) + 0.5) / 4];
  const at = { type: 'Point', coordinates: [(east + column) / steps - 180, (north + row) / steps - 90] };
  return isPoint(at) ? at : null;
}
