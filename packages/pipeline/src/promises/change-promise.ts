import {
  type Bilingual,
  labelRefusal,
  type PromiseDeedKind,
  type PromiseRefusal,
  parsePromiseToken,
  promiseRefusal,
} from '@doleances/core';
import type { PromiseRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { ringAll, runStage } from '../running/run-stage.ts';
import { remind } from '../stages/5-remind.ts';

export type PromiseRequest = {
  readonly promiseId: string;
  readonly kind: PromiseDeedKind;
  readonly who: string;
  readonly why: string | null;
  readonly doneAt?: Date | null;
  readonly newDueAt?: Date | null;
};

export type PromiseChangeRefused =
  | { readonly reason: PromiseRefusal | 'no_promise' }
  | { readonly reason: 'judges_person'; readonly answer: Bilingual };

export type PromiseOutcome =
  | { readonly ok: true; readonly promise: PromiseRow }
  | ({ readonly ok: false } & PromiseChangeRefused);

/** Notes what a person says became of a promise, and judges it anew at once. Saying the same twice changes nothing. */
export async function changePromise(ports: Ports, request: PromiseRequest): Promise<PromiseOutcome> {
  const { store } = ports;
  const promise = await store.findPromise(request.promiseId);
  if (promise === null) return { ok: false, reason: 'no_promise' };
  const answer = request.why === null ? null : labelRefusal(request.why);
  if (answer !== null) return { ok: false, reason: 'judges_person', answer };
  const deed = {
    kind: request.kind,
    who: request.who,
    why: request.why,
    doneAt: request.doneAt ?? null,
    newDueAt: request.newDueAt ?? null,
  };
  const refusal = promiseRefusal(promise, deed, ports.now());
  if (refusal !== null) return { ok: false, reason: refusal };
  const bells = await store.savePromiseDeed({ ...deed, promiseId: promise.id, at: ports.clock?.() ?? null });
  // Who does not see all letters cannot judge by them: a worker does.
  if (ports.viewer.role === 'owner') await judgeNow(ports, promise.complaintId);
  else await ringAll(ports, bells ?? []);
  return { ok: true, promise: (await store.findPromise(promise.id)) ?? promise };
}

/** Judges the promises of one message here and now, because somebody waits; where another worker does it, that one does. */
export async function judgeNow(ports: Ports, complaintId: string): Promise<void> {
  const claim = await ports.store.claim(remind.name, complaintId, remind.leaseSeconds);
  if (claim === null) return;
  if (claim.isSolo) await ports.store.releaseClaim(claim);
  else await runStage({ stage: remind, ports }, claim);
}

/** The promise that a link opens; `null` when the link is not ours, too old, or its promise is gone. */
export async function findLinkedPromise(ports: Ports, token: string): Promise<PromiseRow | null> {
  const promiseId = parsePromiseToken(token, await ports.signingKeys(), ports.now());
  return promiseId === null ? null : ports.store.findPromise(promiseId);
}
