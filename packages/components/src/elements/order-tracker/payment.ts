import type { Order } from '@hamlet/sdk';
import type { TrackerWords } from '../../i18n/en/tracker.js';
import { plainWord } from './standing.js';

type Plain = {
  [Key in keyof TrackerWords]: TrackerWords[Key] extends string ? Key : never;
}[keyof TrackerWords];

const paymentWords: Record<string, Plain> = {
  due: 'payDue',
  prompted: 'payDue',
  authorised: 'payDue',
  cash_due_at_hub: 'payCashAtHub',
  paid: 'paid',
  cash_taken: 'payTaken',
  remitted: 'payTaken',
  settled: 'payTaken',
  unknown: 'payUnknown',
  failed: 'payFailed',
  refund_due: 'payRefundDue',
  refunded: 'payRefunded',
  void: 'payNone',
};

/** How the payment stands; a state that is new in its plain word. */
export function paymentStanding(
  { payment }: { payment: Pick<Order['payment'], 'state'> },
  t: TrackerWords,
): string {
  const found = Object.hasOwn(paymentWords, payment.state) ? paymentWords[payment.state] : undefined;
  return found ? t[found] : plainWord(payment.state);
}
