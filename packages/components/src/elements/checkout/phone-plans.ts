/** How numbers are written inside one country. */
export interface PhonePlan {
  /** Country calling code, without `+`. */
  code: string;
  /** The digit that starts a number only inside the country; empty where there is none. */
  trunk: string;
  /** Digits of a mobile number as people write it, `trunk` included. */
  length: number;
  /** How a mobile number begins, as people write it. */
  mobile: RegExp;
  /** Fixed lines as people write them; absent where only mobiles are taken without a country code. */
  fixed?: RegExp;
  /** A mobile number of nobody, to show how to write one. */
  example: string;
}

// Source: the national numbering plans as ITU-T publishes them (E.164 national numbers).
const plans = {
  CN: {
    code: '86',
    trunk: '',
    length: 11,
    mobile: /^1[3-9]/,
    fixed: /^0[1-9]\d{8,10}$/,
    example: '138 0000 0000',
  },
  FR: {
    code: '33',
    trunk: '0',
    length: 10,
    mobile: /^0[67]/,
    fixed: /^0[1-59]\d{8}$/,
    example: '06 00 00 00 00',
  },
  IN: { code: '91', trunk: '', length: 10, mobile: /^[6-9]/, example: '90000 00000' },
  KE: { code: '254', trunk: '0', length: 10, mobile: /^0[17]/, example: '0700 000 000' },
  MA: { code: '212', trunk: '0', length: 10, mobile: /^0[67]/, fixed: /^05\d{8}$/, example: '0600 000 000' },
  TZ: { code: '255', trunk: '0', length: 10, mobile: /^0[67]/, example: '0700 000 000' },
  UG: { code: '256', trunk: '0', length: 10, mobile: /^07/, example: '0700 000 000' },
} satisfies Record<string, PhonePlan>;

// A currency of one country says the country; the euro and the franc don't, their time zone does.
const byCurrency: Record<string, keyof typeof plans> = {
  CNY: 'CN',
  INR: 'IN',
  KES: 'KE',
  MAD: 'MA',
  TZS: 'TZ',
  UGX: 'UG',
};
const byTimeZone: Record<string, keyof typeof plans> = { 'Europe/Paris': 'FR' };

/** The plan of a store's country, or null where currency and time zone don't make it certain. */
export function phonePlan(store: { currency: string; timeZone: string }): PhonePlan | null {
  const country = byCurrency[store.currency] ?? byTimeZone[store.timeZone];
  return country ? plans[country] : null;
}
