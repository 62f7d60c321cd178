import { pick, type Language, type OwnTexts } from './texts.js';

/** How the sale units of UN/CEFACT Recommendation 20 are said. A code without a row is shown as it is. */
const names: Record<string, OwnTexts> = {
  C62: { en: 'piece', fr: 'pièce', 'zh-CN': '件' },
  H87: { en: 'piece', fr: 'pièce', 'zh-CN': '件' },
  KGM: { en: 'kg', fr: 'kg', 'zh-CN': '公斤' },
  GRM: { en: 'g', fr: 'g', 'zh-CN': '克' },
  LTR: { en: 'l', fr: 'l', 'zh-CN': '升' },
  MLT: { en: 'ml', fr: 'ml', 'zh-CN': '毫升' },
  MTR: { en: 'm', fr: 'm', 'zh-CN': '米' },
  CMT: { en: 'cm', fr: 'cm', 'zh-CN': '厘米' },
  DZN: { en: 'dozen', fr: 'douzaine', 'zh-CN': '打' },
  PR: { en: 'pair', fr: 'paire', 'zh-CN': '对' },
  BG: { en: 'bag', fr: 'sac', 'zh-CN': '袋' },
  BX: { en: 'box', fr: 'boîte', 'zh-CN': '盒' },
  CT: { en: 'carton', fr: 'carton', 'zh-CN': '箱' },
  BO: { en: 'bottle', fr: 'bouteille', 'zh-CN': '瓶' },
  CR: { en: 'crate', fr: 'cagette', 'zh-CN': '筐' },
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
