import type { Components } from '../contract';

// What a tile is made of is described in contract/tiles.yaml.

/** The slow facts of the hubs of one cell, in columns; hubs go by their name in the first locale, then by code. */
export type Tile = Components['schemas']['Tile'];
/** What a tile's texts are looked up in: a line for each entry. */
export type TileTexts = Components['schemas']['TileTexts'];
/** Which tiles there are, and the version of each. */
export type TileIndex = Components['schemas']['TileIndex'];
/** A tile that can be asked for. */
export type TileRef = Components['schemas']['TileRef'];
/** What holds of a tile's hubs now: runs, pauses, hubs that close. */
export type TileNow = Components['schemas']['TileNow'];

/** The version of the format: part of each tile's version. */
export const tileFormat = 1;

/** Coordinates are whole hundred-thousandths of a degree: a metre at most. */
export const perDegree = 100_000;

/** Between the aliases of one line. */
export const tab = '\t';
