/**
 * Whether an empty test suite and a dependency that nothing imports yet are failures.
 * Off while the packages are being filled.
 */
export const strict = false;
