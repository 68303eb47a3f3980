import { createHash } from 'node:crypto';

/**
 * What a passkey needs of a browser, and nothing more: asks our server for a challenge, the browser for its answer, and
 * brings it back. Without it the pages do all but passkeys. Written for browsers as they are, hence no build.
 */
export const ACCOUNTS_SCRIPT = `'use strict';
(() => {
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  const listed = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));
  const ask = async (url, body) => {
    const answer = await fetch(url, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };
  const parts = (credential, response) => ({ id: credential.id, rawId: text(credential.rawId), type: credential.type, authenticatorAttachment: credential.authenticatorAttachment || undefined, clientExtensionResults: credential.getClientExtensionResults(), response });
  const deeds = {
    async register(name) {
      const options = await ask('/account/passkeys/options');
      const credential = await navigator.credentials.create({ publicKey: { ...options, challenge: bytes(options.challenge), user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: listed(options.excludeCredentials) } });
      const { response } = credential;
      await ask('/account/passkeys', { name, response: parts(credential, { clientDataJSON: text(response.clientDataJSON), attestationObject: text(response.attestationObject), transports: response.getTransports ? response.getTransports() : [] }) });
      return '/account?said=passkey';
    },
    async enter(next) {
      const options = await ask('/sign-in/passkey/options');
      const credential = await navigator.credentials.get({ publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: listed(options.allowCredentials) } });
      const { response } = credential;
      await ask('/sign-in/passkey', { response: parts(credential, { clientDataJSON: text(response.clientDataJSON), authenticatorData: text(response.authenticatorData), signature: text(response.signature), userHandle: response.userHandle ? text(response.userHandle) : undefined }) });
      return next || '/';
    },
  };
  for (const box of document.querySelectorAll('[data-passkey]')) {
    const button = box.querySelector('button');
    const said = box.querySelector('[role=status]');
    box.hidden = false;
    button.addEventListener('click', async () => {
      button.disabled = true;
      said.textContent = '';
      try {
        const given = box.querySelector('input');
        location.assign(await deeds[box.dataset.passkey](given ? given.value : box.dataset.next));
      } catch {
        said.textContent = box.dataset.failed;
        button.disabled = false;
      }
    });
  }
})();
`;

/** Named by its hash, so that a browser keeps it and never an old one. */
export const ACCOUNTS_SCRIPT_PATH = `/accounts-${createHash('sha256').update(ACCOUNTS_SCRIPT).digest('hex').slice(0, 12)}.js`;
