/**
 * The provinces of the sandbox network: GeoNames admin1 code, GB/T 2260 digits and letters, and the
 * name in each language of the sandbox; the Chinese one is the standard's, without "province" or "autonomous region".
 * The letters are the standard's own, so HB is Hubei, HE Hebei, HA Henan and HN Hunan.
 */
export interface Province {
  readonly geonames: string;
  readonly code: string;
  readonly letters: string;
  readonly en: string;
  readonly fr: string;
  readonly 'zh-CN': string;
}

const rows = [
  ['22', '11', 'BJ', 'Beijing', 'Pékin', '北京'],
  ['28', '12', 'TJ', 'Tianjin', 'Tianjin', '天津'],
  ['10', '13', 'HE', 'Hebei', 'Hebei', '河北'],
  ['24', '14', 'SX', 'Shanxi', 'Shanxi', '山西'],
  ['20', '15', 'NM', 'Inner Mongolia', 'Mongolie-Intérieure', '内蒙古'],
  ['19', '21', 'LN', 'Liaoning', 'Liaoning', '辽宁'],
  ['05', '22', 'JL', 'Jilin', 'Jilin', '吉林'],
  ['08', '23', 'HL', 'Heilongjiang', 'Heilongjiang', '黑龙江'],
  ['23', '31', 'SH', 'Shanghai', 'Shanghai', '上海'],
  ['04', '32', 'JS', 'Jiangsu', 'Jiangsu', '江苏'],
  ['02', '33', 'ZJ', 'Zhejiang', 'Zhejiang', '浙江'],
  ['01', '34', 'AH', 'Anhui', 'Anhui', '安徽'],
  ['07', '35', 'FJ', 'Fujian', 'Fujian', '福建'],
  ['03', '36', 'JX', 'Jiangxi', 'Jiangxi', '江西'],
  ['25', '37', 'SD', 'Shandong', 'Shandong', '山东'],
  ['09', '41', 'HA', 'Henan', 'Henan', '河南'],
  ['12', '42', 'HB', 'Hubei', 'Hubei', '湖北'],
  ['11', '43', 'HN', 'Hunan', 'Hunan', '湖南'],
  ['30', '44', 'GD', 'Guangdong', 'Guangdong', '广东'],
  ['16', '45', 'GX', 'Guangxi', 'Guangxi', '广西'],
  ['31', '46', 'HI', 'Hainan', 'Hainan', '海南'],
  ['33', '50', 'CQ', 'Chongqing', 'Chongqing', '重庆'],
  ['32', '51', 'SC', 'Sichuan', 'Sichuan', '四川'],
  ['18', '52', 'GZ', 'Guizhou', 'Guizhou', '贵州'],
  ['29', '53', 'YN', 'Yunnan', 'Yunnan', '云南'],
  ['14', '54', 'XZ', 'Tibet', 'Tibet', '西藏'],
  ['26', '61', 'SN', 'Shaanxi', 'Shaanxi', '陕西'],
  ['15', '62', 'GS', 'Gansu', 'Gansu', '甘肃'],
  ['06', '63', 'QH', 'Qinghai', 'Qinghai', '青海'],
  ['21', '64', 'NX', 'Ningxia', 'Ningxia', '宁夏'],
  ['13', '65', 'XJ', 'Xinjiang', 'Xinjiang', '新疆'],
] as const;

export const provinces: readonly Province[] = rows.map(([geonames, code, letters, en, fr, zh]) => ({
  geonames,
  code,
  letters,
  en,
  fr,
  'zh-CN': zh,
}));
