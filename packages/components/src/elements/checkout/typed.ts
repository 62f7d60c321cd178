/** What was typed, as typed. It lives in memory alone and is gone with the page. */
export interface Person {
  name: string;
  phone: string;
  /** Somebody else collects. */
  proxy: boolean;
  collector: string;
  relation: string;
}

export type PersonField = 'name' | 'phone' | 'collector' | 'relation';

/** Name and phone from the partner's own session. */
export interface KnownBuyer {
  name?: string;
  phone?: string;
}

export const nobody: Person = { name: '', phone: '', proxy: false, collector: '', relation: '' };

/** Fills in what the partner knows, but nothing over what was typed; `before` is what was filled in last. */
export function prefill(person: Person, buyer: KnownBuyer | null, before: KnownBuyer | null): Person {
  const filled = (field: 'name' | 'phone') =>
    person[field] === '' || person[field] === before?.[field] ? (buyer?.[field] ?? '') : person[field];
  return { ...person, name: filled('name'), phone: filled('phone') };
}
