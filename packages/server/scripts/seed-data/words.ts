/** Words and habits that the sandbox network is furnished with. All of it is simulated. */
export interface Landmark {
  readonly en: string;
  readonly fr: string;
  readonly 'zh-CN': string;
}

export const landmarks: readonly Landmark[] = [
  { en: 'by the bus stop', fr: 'près de l’arrêt de bus', 'zh-CN': '公交站旁' },
  { en: 'opposite the school', fr: 'en face de l’école', 'zh-CN': '学校对面' },
  { en: 'next to the post office', fr: 'à côté de la poste', 'zh-CN': '邮局隔壁' },
  { en: 'beside the market hall', fr: 'à côté de la halle du marché', 'zh-CN': '农贸市场旁' },
  { en: 'under the old camphor tree', fr: 'sous le vieux camphrier', 'zh-CN': '老樟树下' },
  { en: 'behind the clinic', fr: 'derrière le dispensaire', 'zh-CN': '卫生室后面' },
  { en: 'at the village committee yard', fr: 'dans la cour du comité villageois', 'zh-CN': '村委会院里' },
  { en: 'by the stone bridge', fr: 'près du pont de pierre', 'zh-CN': '石桥边' },
  { en: 'across from the petrol station', fr: 'en face de la station-service', 'zh-CN': '加油站对面' },
  { en: 'at the corner of the main street', fr: 'à l’angle de la grand-rue', 'zh-CN': '主街拐角' },
  { en: 'next to the seed shop', fr: 'à côté du magasin de semences', 'zh-CN': '种子店隔壁' },
  { en: 'beside the village square', fr: 'à côté de la place du village', 'zh-CN': '村广场旁' },
  { en: 'by the water tower', fr: 'près du château d’eau', 'zh-CN': '水塔旁' },
  { en: 'in the old grain station', fr: 'dans l’ancien silo', 'zh-CN': '老粮站里' },
  { en: 'opposite the bathhouse', fr: 'en face des bains', 'zh-CN': '澡堂对面' },
  { en: 'near the reservoir road', fr: 'près de la route du réservoir', 'zh-CN': '水库路附近' },
];

export const countyLandmarks: readonly Landmark[] = [
  {
    en: 'next to the county bus station',
    fr: 'à côté de la gare routière du canton',
    'zh-CN': '县汽车站隔壁',
  },
  { en: 'in the logistics yard, gate 2', fr: 'dans la cour logistique, porte 2', 'zh-CN': '物流园2号门内' },
  { en: 'behind the farmers’ market', fr: 'derrière le marché paysan', 'zh-CN': '农贸市场后面' },
  { en: 'opposite the vocational school', fr: 'en face du lycée professionnel', 'zh-CN': '职业学校对面' },
  { en: 'beside the county post office', fr: 'à côté de la poste principale', 'zh-CN': '县邮局旁' },
  { en: 'at the old cotton mill', fr: 'à l’ancienne filature de coton', 'zh-CN': '老棉纺厂里' },
];

export interface Opening {
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

const week = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const untilSaturday = week.slice(0, 6);
const weekdays = week.slice(0, 5);
const weekend = week.slice(5);

export const villageHours: readonly (readonly Opening[])[] = [
  [{ days: week, opens: '08:00', closes: '19:00' }],
  [{ days: week, opens: '07:30', closes: '20:00' }],
  [{ days: untilSaturday, opens: '08:00', closes: '18:00' }],
  [
    { days: week, opens: '08:00', closes: '12:00' },
    { days: week, opens: '14:00', closes: '18:30' },
  ],
  [
    { days: weekdays, opens: '08:30', closes: '18:00' },
    { days: weekend, opens: '09:00', closes: '16:00' },
  ],
  [{ days: ['Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'], opens: '09:00', closes: '19:00' }],
];

export const countyHours: readonly (readonly Opening[])[] = [
  [{ days: week, opens: '08:00', closes: '20:00' }],
  [
    { days: untilSaturday, opens: '07:30', closes: '19:30' },
    { days: ['Su'], opens: '09:00', closes: '17:00' },
  ],
];

/** The share of active hubs that offer each service; collection is offered everywhere. */
export const services = [
  { name: 'collection', village: 1, county: 1 },
  { name: 'assisted_order', village: 0.86, county: 1 },
  { name: 'produce_drop_off', village: 0.55, county: 1 },
  { name: 'cash', village: 0.82, county: 0.97 },
  { name: 'mobile_money', village: 0.9, county: 1 },
  { name: 'cold_storage', village: 0.24, county: 0.85 },
  { name: 'parcel_sending', village: 0.62, county: 0.95 },
  { name: 'bill_payment', village: 0.4, county: 0.7 },
  { name: 'training', village: 0.12, county: 0.8 },
] as const;
