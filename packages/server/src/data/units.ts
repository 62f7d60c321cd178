import { pick, type Language, type Texts } from './texts.js';

/** How the sale units of UN/CEFACT Recommendation 20 are said. A code without a row is shown as it is. */
const names: Record<string, Texts> = {
  C62: { en: 'piece', fr: 'pièce' },
  H87: { en: 'piece', fr: 'pièce' },
  KGM: { en: 'kg', fr: 'kg' },
  GRM: { en: 'g', fr: 'g' },
  LTR: { en: 'l', fr: 'l' },
  MLT: { en: 'ml', fr: 'ml' },
  MTR: { en: 'm', fr: 'm' },
  CMT: { en: 'cm', fr: 'cm' },
  DZN: { en: 'dozen', fr: 'douzaine' },
  PR: { en: 'pair', fr: 'paire' },
  BG: { en: 'bag', fr: 'sac' },
  BX: { en: 'box', fr: 'boîte' },
  CT: { en: 'carton', fr: 'carton' },
  BO: { en: 'bottle', fr: 'bouteille' },
  CR: { en: 'crate', fr: 'cagette' },
};

/** What a unit measures, and how many of it (times ten to the power of `exponent`) make the standard one. */
export interface Standard {
  unit: 'KGM' | 'LTR' | 'C62';
  exponent: number;
}

const standards: Record<string, Standard> = {
  KGM: { unit: 'KGM', exponent: 0 },
  GRM: { unit: 'KGM', exponent: 3 },
  LTR: { unit: 'LTR', exponent: 0 },
  MLT: { unit: 'LTR', exponent: 3 },
  C62: { unit: 'C62', exponent: 0 },
  H87: { unit: 'C62', exponent: 0 },
};

/** The standard measure behind a unit: kilogram, litre or piece; undefined when it has none. */
export const standardOf = (unit: string): Standard | undefined => standards[unit];

/** Adds the unit's label in the language of the answer. */
export function quantityUnitView(
  unit: { unit: string; scale: number; increment: number },
  language: Language,
): { unit: string; scale: number; increment: number; displayText: string } {
  const texts = names[unit.unit];
  return {
    unit: unit.unit,
    scale: unit.scale,
    increment: unit.increment,
    displayText: texts ? pick(texts, { ...language, fallback: 'en' }) : unit.unit,
  };
}
