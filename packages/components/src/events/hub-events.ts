import type { Hub, HubRun } from '@hamlet/sdk';
import { OutcomeEvent } from './outcome-event.js';

/** A hub is about to be chosen, with the run that brings the order there; `run` is null where none takes orders. */
export class HubSelectEvent extends OutcomeEvent<void> {
  static readonly type = 'hamlet-hub-select';
  readonly hub: Hub;
  readonly run: HubRun | null;

  constructor(hub: Hub, run: HubRun | null) {
    super(HubSelectEvent.type);
    this.hub = hub;
    this.run = run;
  }
}

/** The buyer wants to choose where to collect. `preventDefault()` leaves it to the page where that is. */
export class HubOpenEvent extends Event {
  static readonly type = 'hamlet-hub-open';

  constructor() {
    super(HubOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hamlet-hub-open': HubOpenEvent;
    'hamlet-hub-select': HubSelectEvent;
  }
}
