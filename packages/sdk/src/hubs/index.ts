/**
 * `@hamlet/sdk/hubs`: a network of hubs on the device: tiles that are kept for ever, an index over them that finds what the
 * server would find, and what holds of them now.
 *
 * @packageDocumentation
 */
export { byTileOrder, encodeTile } from './encode-tile';
export type { HubFacts, TileHead } from './encode-tile';
export { createHubIndex } from './hub-index';
export type { FoundHub, HubIndex, HubSearch } from './hub-index';
export { canOpen, codeOf, hubOf, openTile } from './open-tile';
export type { OpenTile, TileHub } from './open-tile';
export { openNow } from './open-now';
export type { OpenNow } from './open-now';
export { tiles } from '../resources/tiles';
export { perDegree, tileFormat } from './tile';
export type { Tile, TileIndex, TileNow, TileRef, TileTexts } from './tile';
export { boxAround, cellBits, cellOf, cellRanges, cellsUnder } from '../values/cell';
export type { Box, CellRange } from '../values/cell';
export { plusCodeOf, readPlusCode } from '../values/plus-code';
export { halves, nearly, nearlyPattern } from '../values/slips';
export { byBytes } from '../values/by-bytes';
export { rankLines } from '../values/rank';
