// Keeps the newspaper's pages on the phone. `?off` in place of the paths takes everything back.
const address = 'service-worker.js?paths=/';
const policy = globalThis.trustedTypes?.createPolicy('valley-post', { createScriptURL: (url) => url });
navigator.serviceWorker?.register(policy ? policy.createScriptURL(address) : address).catch(() => {});
