/** Whether an empty test suite and a dependency that nothing imports yet are failures. */
export const strict = true;
