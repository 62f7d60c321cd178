import { html } from 'lit';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { clear, deep, deepAll, mount, settled } from '../../../test/mount.js';
import '../provider/provider.define.js';
import { hubLater } from './hub-later.js';
import './hub-picker.define.js';

const clock = vi.fn(() => Date.parse(orderedAt));

async function form(value = '', required = true) {
  const place = await mount(
    html`<hamlet-provider .clock=${clock}>
      <form>
        <fieldset>
          <hamlet-hub-picker
            name="hub"
            value=${value}
            ?required=${required}
            .hubs=${world.hubs}
          ></hamlet-hub-picker>
        </fieldset>
      </form>
    </hamlet-provider>`,
  );
  const element = deep<HTMLFormElement>(place, 'form');
  return {
    place,
    form: element,
    picker: deep<HTMLElementTagNameMap['hamlet-hub-picker']>(place, 'hamlet-hub-picker'),
    data: () => Object.fromEntries(new FormData(element)),
  };
}

const switchedOff = (place: ParentNode, selector: string) =>
  deepAll(place, selector).every((control) => control.matches(':disabled'));

const chosen = { hub: world.near.id, 'hub-run': world.near.nextRuns[0]!.runId };

// As on a page that had a moment to fetch what is said later.
beforeAll(hubLater);

afterEach(() => {
  clear();
  clock.mockImplementation(() => Date.parse(orderedAt));
});

test('sends the hub under its name and the run beside it', async () => {
  const { place, picker, form: element, data } = await form();
  expect(data()).toEqual({});
  await userEvent.click(deepAll(place, '.dot')[0]!);
  await settled(place);
  expect(data()).toEqual(chosen);
  expect(picker.form).toBe(element);
});

test('holds a form back with a sentence while it is required and nothing is chosen', async () => {
  const { place, picker, form: element } = await form();
  expect(element.checkValidity()).toBe(false);
  expect(picker.validity.valueMissing).toBe(true);
  expect(picker.validationMessage).toBe('Please choose where you will collect.');
  await settled(place);
  expect(deep(place, '.err').textContent).toContain('Please choose where you will collect.');
  picker.value = world.near.id;
  await settled(place);
  expect(element.checkValidity()).toBe(true);
  expect(deepAll(place, '.err')).toEqual([]);
});

test('a run that has closed is not sent, required or not', async () => {
  const { place, picker, form: element, data } = await form(world.near.id, false);
  expect(data()).toEqual(chosen);
  clock.mockImplementation(() => Date.parse(world.near.nextRuns[0]!.ordersCloseAt));
  picker.requestUpdate();
  await settled(place);
  expect(data()).toEqual({});
  expect(element.checkValidity()).toBe(false);
  expect(picker.validationMessage).toContain('has closed');
});

test('reset goes back to what HTML says', async () => {
  const { place, picker, form: element, data } = await form(world.near.id);
  await userEvent.click(deepAll(place, '.dot')[1]!);
  await settled(place);
  expect(data()['hub']).toBe(world.tea.id);
  element.reset();
  await settled(place);
  expect(data()).toEqual(chosen);
  expect(picker.value).toBe(world.near.id);
});

test('comes back as it was when the browser restores the page', async () => {
  const { place, picker, data } = await form();
  const second = world.near.nextRuns[1]!.runId;
  picker.formStateRestoreCallback(JSON.stringify({ hubId: world.near.id, runId: second }));
  await settled(place);
  expect(data()).toEqual({ hub: world.near.id, 'hub-run': second });
  picker.formStateRestoreCallback('{broken');
  picker.formStateRestoreCallback(null);
  await settled(place);
  expect(picker.value).toBe(world.near.id);
});

test('switched off, by itself or by its fieldset, nothing can be chosen or sent', async () => {
  const { place, picker, data } = await form(world.near.id);
  deep<HTMLFieldSetElement>(place, 'fieldset').disabled = true;
  await settled(place);
  expect(switchedOff(place, 'input, select')).toBe(true);
  expect(data()).toEqual({});
  deep<HTMLFieldSetElement>(place, 'fieldset').disabled = false;
  picker.disabled = true;
  await settled(place);
  expect(switchedOff(place, '.dot')).toBe(true);
  expect(data()).toEqual({});
});

test('Enter in its search sends no form', async () => {
  const { place, form: element } = await form(world.near.id);
  const sent = vi.fn((event: Event) => event.preventDefault());
  element.addEventListener('submit', sent);
  await userEvent.fill(deep(place, 'input[type=search]'), 'tea');
  await userEvent.keyboard('{Enter}');
  expect(sent).not.toHaveBeenCalled();
});

test('the focus of a form goes to the choice', async () => {
  const { picker } = await form(world.near.id);
  picker.focus();
  expect(picker.shadowRoot!.activeElement?.className).toBe('dot');
});
