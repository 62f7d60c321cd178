const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Whether a value is an id as the contract has them: UUIDv7, lower case. */
export const isId = (value: unknown): value is string => typeof value === 'string' && shape.test(value);

/** Instant of a UUIDv7 in milliseconds since 1970. */
export const timeOfId = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
