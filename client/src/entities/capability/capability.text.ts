import { phrases } from '#lib/phrases.ts';

export const capabilityText = phrases({
  ACHIEVEMENT: { zh: '成果', en: 'Result' },
  SERVICE: { zh: '服务', en: 'Service' },
  EQUIPMENT: { zh: '仪器设备', en: 'Equipment' },
  TRAINING: { zh: '人才培养', en: 'Training' },
  leadTime: { zh: (days: number) => `${days} 个工作日`, en: (days: number) => `${days} working days` },
  onRequest: { zh: '面议', en: 'Price on request' },
  price: {
    zh: (amount: string, per: string) => `每${per} ${amount}`,
    en: (amount: string, per: string) => `${amount} per ${per}`,
  },
});
