import { defineMachine, type Machine } from './machine';

/** Where the money for an order stands. `unknown` is not `failed`: the outcome is still to come, so don't pay twice. */
export type PaymentState =
  | 'due'
  | 'prompted'
  | 'authorised'
  | 'paid'
  | 'cash_due_at_hub'
  | 'cash_taken'
  | 'remitted'
  | 'settled'
  | 'unknown'
  | 'failed'
  | 'refund_due'
  | 'refunded'
  | 'void';

/** What can happen to a payment. `lose_track` is a time-out of the payment's provider. */
export type PaymentEvent =
  | 'prompt'
  | 'authorise'
  | 'capture'
  | 'choose_cash'
  | 'take_cash'
  | 'remit'
  | 'settle'
  | 'lose_track'
  | 'fail'
  | 'owe_refund'
  | 'refund'
  | 'void';

const network = ['system', 'operator'] as const;
const cashier = ['agent', 'operator'] as const;

/** The life of a payment. Money that was never taken is void when its order is cancelled; money that was is owed back. */
export const paymentMachine: Machine<PaymentState, PaymentEvent> = /* @__PURE__ */ defineMachine('due', {
  due: {
    prompt: { to: 'prompted', by: ['system', 'operator', 'agent', 'buyer'] },
    authorise: { to: 'authorised', by: network },
    capture: { to: 'paid', by: network },
    choose_cash: { to: 'cash_due_at_hub', by: ['system', 'operator', 'agent', 'buyer'] },
    lose_track: { to: 'unknown', by: network },
    void: { to: 'void', by: network },
  },
  prompted: {
    authorise: { to: 'authorised', by: network },
    capture: { to: 'paid', by: network },
    lose_track: { to: 'unknown', by: network },
    fail: { to: 'failed', by: network },
    void: { to: 'void', by: network },
  },
  authorised: {
    capture: { to: 'paid', by: network },
    lose_track: { to: 'unknown', by: network },
    fail: { to: 'failed', by: network },
    void: { to: 'void', by: network },
  },
  unknown: { capture: { to: 'paid', by: network }, fail: { to: 'failed', by: network } },
  failed: {
    prompt: { to: 'prompted', by: ['system', 'operator', 'agent', 'buyer'] },
    choose_cash: { to: 'cash_due_at_hub', by: ['system', 'operator', 'agent', 'buyer'] },
    void: { to: 'void', by: network },
  },
  cash_due_at_hub: { take_cash: { to: 'cash_taken', by: cashier }, void: { to: 'void', by: network } },
  cash_taken: {
    remit: { to: 'remitted', by: cashier },
    owe_refund: { to: 'refund_due', by: network },
  },
  remitted: { settle: { to: 'settled', by: network }, owe_refund: { to: 'refund_due', by: network } },
  settled: { owe_refund: { to: 'refund_due', by: network } },
  paid: { owe_refund: { to: 'refund_due', by: network } },
  refund_due: { refund: { to: 'refunded', by: ['system', 'operator', 'agent'] } },
  refunded: {},
  void: {},
});
