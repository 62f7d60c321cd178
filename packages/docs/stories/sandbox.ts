import '@hamlet/components/define';
import { createSandbox, type Sandbox, type SandboxProgress } from '@hamlet/server/in-page';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { until } from 'lit/directives/until.js';
import { overNetwork } from './network.js';

/** Written by `pnpm --filter @hamlet/docs sandbox`; without it the sandbox is seeded in the page. */
const snapshotUrl = new URL('sandbox/sandbox.tar.gz', document.baseURI);

let opened: Promise<Sandbox> | undefined;
const lines = new Set<HTMLElement>();

/** The real server, started in this page by the first story that needs it and shared by all others. */
export function openSandbox(): Promise<Sandbox> {
  opened ??= boot().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function boot(): Promise<Sandbox> {
  const snapshot = await fetch(snapshotUrl).then(
    (answer) =>
      answer.ok && !/html/.test(answer.headers.get('content-type') ?? '') ? answer.blob() : undefined,
    () => undefined,
  );
  const options = {
    pictureBase: new URL('pictures/', document.baseURI).href,
    timeout: 60_000,
    onProgress: ({ step, done, of }: SandboxProgress) => {
      for (const line of lines)
        line.textContent = `Starting the shop in this page: ${step}, ${done} of ${of}`;
    },
  };
  if (!snapshot) return createSandbox(options);
  return createSandbox({ ...options, snapshot }).catch((error: unknown) => {
    console.warn(
      'The sandbox’s snapshot is of another day; run `pnpm --filter @hamlet/docs sandbox`.',
      error,
    );
    return createSandbox(options);
  });
}

/** How a story stands in the page; without it, as the toolbar says. */
export interface Setting {
  locale?: string;
  dir?: 'ltr' | 'rtl';
}

/** Puts elements into a provider that talks to the server in this page, in the language of the place around it. */
export function inSandbox(content: TemplateResult, { locale, dir }: Setting = {}): TemplateResult {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = 'Starting the shop in this page';
  lines.add(line);
  const shop = openSandbox()
    .then((sandbox) => provide(sandbox, content))
    .catch(
      (error: unknown) => html`<p role="alert">${error instanceof Error ? error.message : String(error)}</p>`,
    )
    .finally(() => lines.delete(line));
  return html`<div lang=${ifDefined(locale)} dir=${ifDefined(dir)}>${until(shop, line)}</div>`;
}

const provide = ({ fetch, publishableKey, pictureBase }: Sandbox, content: TemplateResult) => html`
  <hamlet-provider
    api-url="https://sandbox.example/"
    publishable-key=${publishableKey}
    picture-base=${pictureBase ?? ''}
    .fetch=${overNetwork(fetch as typeof globalThis.fetch)}
    >${content}</hamlet-provider
  >
`;
