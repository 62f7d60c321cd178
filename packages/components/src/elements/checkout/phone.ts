import type { PhonePlan } from './phone-plans.js';

/** A number in E.164, or what keeps it from being one. Lengths count digits as people write them in the country. */
export type PhoneReading =
  | { phone: string | null }
  | { problem: 'short'; missing: number; length: number }
  | { problem: 'long'; extra: number; length: number }
  | { problem: 'letters' | 'country' | 'unlikely' };

// The digit zero of Arabic, Persian, Devanagari, Bengali and full width; the nine others follow it.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** Digits of any of these scripts as 0 to 9; everything else unchanged. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0)!;
    const zero = zeros.find((start) => point >= start && point < start + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}

/** What people put between digits, marks of writing direction included. */
const separators = /[\s().\-/\u00b7\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const byLength = (digits: string, length: number): PhoneReading | null => {
  if (digits.length < length) return { problem: 'short', missing: length - digits.length, length };
  if (digits.length > length) return { problem: 'long', extra: digits.length - length, length };
  return null;
};

/** A number written the way people of the country do. */
function readNational(digits: string, plan: PhonePlan): PhoneReading | null {
  const national = digits.slice(plan.trunk.length);
  if (plan.mobile.test(digits)) return byLength(digits, plan.length) ?? { phone: `+${plan.code}${national}` };
  return plan.fixed?.test(digits) ? { phone: `+${plan.code}${digits.replace(/^0/, '')}` } : null;
}

/** A number with its country in front: the plan's own country is checked by its rules, others only by length. */
function readInternational(digits: string, plan: PhonePlan | null): PhoneReading {
  if (plan && digits.startsWith(plan.code)) {
    const rest = digits.slice(plan.code.length);
    const own = readNational(plan.trunk && !rest.startsWith(plan.trunk) ? plan.trunk + rest : rest, plan);
    if (own) return own;
  }
  return /^[1-9]\d{6,14}$/.test(digits) ? { phone: `+${digits}` } : { problem: 'unlikely' };
}

/**
 * Reads a phone number as typed. Empty is `{ phone: null }`: many have none. A number without its country is taken
 * only where the plan makes it certain; a guess could send somebody else the message.
 */
export function readPhone(text: string, plan: PhonePlan | null): PhoneReading {
  const typed = plainDigits(text)
    .replace(separators, '')
    .replace(/^\uff0b/, '+');
  if (!typed) return { phone: null };
  if (!/^\+?\d+$/.test(typed)) return { problem: 'letters' };
  if (typed.startsWith('+')) return readInternational(typed.slice(1), plan);
  if (typed.startsWith('00')) return readInternational(typed.slice(2), plan);
  const national = plan && readNational(typed, plan);
  // 86 138 …: the country without its plus; certain only when the rest is exactly right.
  const bare =
    plan && typed.startsWith(plan.code)
      ? readNational(plan.trunk + typed.slice(plan.code.length), plan)
      : null;
  if (bare && 'phone' in bare && !(national && 'phone' in national)) return bare;
  return national ?? { problem: 'country' };
}
