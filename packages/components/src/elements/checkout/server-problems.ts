import type { PersonProblems } from './person.js';

/** The fields of the form that the shop refused, by JSON pointer: a phone is looked at again, a text is too long. */
export function readProblems(pointers: readonly string[]): PersonProblems {
  const has = (pointer: string) => pointers.some((given) => given.startsWith(pointer));
  return {
    ...(has('/buyer/name') && { name: { problem: 'tooLong' as const } }),
    ...(has('/buyer/phone') && { phone: { problem: 'unlikely' as const } }),
    ...(has('/collector/name') && { collector: { problem: 'tooLong' as const } }),
    ...(has('/collector/relation') && { relation: { problem: 'tooLong' as const } }),
  };
}
