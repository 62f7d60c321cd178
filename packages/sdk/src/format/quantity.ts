import { quantityToDecimal } from '../values/quantity';
import { isSimplifiedChinese, numberFormat } from './intl';

/** The units that `Intl` knows, by their UN/CEFACT codes. */
const intlUnits: Record<string, string> = {
  KGM: 'kilogram',
  GRM: 'gram',
  LTR: 'liter',
  MLT: 'milliliter',
};

/** Where `Intl` writes `2 kg` and `500 g` in simplified Chinese, a market says 2公斤 and 500克. */
const chineseUnits: Record<string, string> = { KGM: '公斤', GRM: '克' };

/** What it takes to say a quantity; the contract's `QuantityUnit` fits. */
export interface SayableUnit {
  /** UN/CEFACT Rec 20 code. */
  unit: string;
  scale: number;
  /** The unit's label in the locale, for units that `Intl` doesn't know. */
  displayText?: string | undefined;
}

/** A count of steps as people say it: `1.5 kg`, `12 pieces`, `1.5公斤`. Pieces without a label are a bare number. */
export function formatQuantity(
  locale: string,
  quantity: number,
  { unit, scale, displayText }: SayableUnit,
): string {
  const number = quantityToDecimal(quantity, scale) as Intl.StringNumericLiteral;
  const chinese = isSimplifiedChinese(locale);
  const known = chinese && chineseUnits[unit] ? undefined : intlUnits[unit];
  const options: Intl.NumberFormatOptions = { maximumFractionDigits: scale };
  if (known) return numberFormat(locale, { ...options, style: 'unit', unit: known }).format(number);
  const text = numberFormat(locale, options).format(number);
  if (chinese) return `${text}${chineseUnits[unit] ?? displayText ?? ''}`;
  return displayText ? `${text} ${displayText}` : text;
}

/** What one piece holds: `500 g`, `2 kg`; the contract's `Measure` fits. */
export const formatMeasure = (
  locale: string,
  measure: { value: number; scale: number; unit: string },
): string => formatQuantity(locale, measure.value, measure);
