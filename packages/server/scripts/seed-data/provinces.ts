/**
 * The provinces of the sandbox network: GeoNames admin1 code, GB/T 2260 digits and letters, English name.
 * The letters are the standard's own, so HB is Hubei, HE Hebei, HA Henan and HN Hunan.
 */
export interface Province {
  readonly geonames: string;
  readonly code: string;
  readonly letters: string;
  readonly en: string;
}

const rows = [
  ['22', '11', 'BJ', 'Beijing'],
  ['28', '12', 'TJ', 'Tianjin'],
  ['10', '13', 'HE', 'Hebei'],
  ['24', '14', 'SX', 'Shanxi'],
  ['20', '15', 'NM', 'Inner Mongolia'],
  ['19', '21', 'LN', 'Liaoning'],
  ['05', '22', 'JL', 'Jilin'],
  ['08', '23', 'HL', 'Heilongjiang'],
  ['23', '31', 'SH', 'Shanghai'],
  ['04', '32', 'JS', 'Jiangsu'],
  ['02', '33', 'ZJ', 'Zhejiang'],
  ['01', '34', 'AH', 'Anhui'],
  ['07', '35', 'FJ', 'Fujian'],
  ['03', '36', 'JX', 'Jiangxi'],
  ['25', '37', 'SD', 'Shandong'],
  ['09', '41', 'HA', 'Henan'],
  ['12', '42', 'HB', 'Hubei'],
  ['11', '43', 'HN', 'Hunan'],
  ['30', '44', 'GD', 'Guangdong'],
  ['16', '45', 'GX', 'Guangxi'],
  ['31', '46', 'HI', 'Hainan'],
  ['33', '50', 'CQ', 'Chongqing'],
  ['32', '51', 'SC', 'Sichuan'],
  ['18', '52', 'GZ', 'Guizhou'],
  ['29', '53', 'YN', 'Yunnan'],
  ['14', '54', 'XZ', 'Tibet'],
  ['26', '61', 'SN', 'Shaanxi'],
  ['15', '62', 'GS', 'Gansu'],
  ['06', '63', 'QH', 'Qinghai'],
  ['21', '64', 'NX', 'Ningxia'],
  ['13', '65', 'XJ', 'Xinjiang'],
] as const;

export const provinces: readonly Province[] = rows.map(([geonames, code, letters, en]) => ({
  geonames,
  code,
  letters,
  en,
}));
