import { BREACH_TOLD, type BreachDeed, type BreachFacts, breachDuties, DEFAULT_FIRM } from '@doleances/core';
import {
  type BreachOutcome,
  breachRegister,
  describedDeed,
  listBreaches,
  noteBreach,
  openBreach,
  type Ports,
} from '@doleances/pipeline';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type PrivacyTexts, privacyTextsFor } from '../texts-privacy.ts';
import { WHO } from './client-ports.ts';
import { withPorts } from '../with-firm.ts';

type Work = (ports: Ports, texts: PrivacyTexts) => Promise<ExitCode>;

function withTexts(terminal: Terminal, work: Work): Promise<ExitCode> {
  return withPorts(terminal, (ports) => work(ports, privacyTextsFor(terminal.language)));
}

/** Lists the incidents, the newest first, each with what the law still expects. */
export function list({ json }: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  return withTexts(terminal, async (ports, texts) => {
    const [breaches, record] = await Promise.all([listBreaches(ports), ports.store.findFirm()]);
    if (json) {
      terminal.out(`${JSON.stringify({ version: 1, breaches })}\n`);
      return 0;
    }
    if (breaches.length === 0) terminal.out(`${texts.breachEmpty}\n`);
    for (const breach of breaches) {
      const { country } = record?.firm ?? DEFAULT_FIRM;
      const duties = breachDuties(breach, country).map(({ duty }) => texts.duty[duty]);
      terminal.out(`${printable([breach.id, breach.happened, breach.what, ...duties].join(' · '))}\n`);
    }
    return 0;
  });
}

type AddOptions = {
  readonly what: string;
  readonly data: string;
  readonly happened: string;
  readonly known: string;
  readonly people?: string;
  readonly who?: string;
};

/** Opens an incident in the register. */
export function add({ known, people, who, ...told }: AddOptions, terminal: Terminal): Promise<ExitCode> {
  return withTexts(terminal, async (ports, texts) => {
    const outcome = await openBreach(ports, { ...told, knownAt: known, peopleCount: countFrom(people) }, who ?? WHO);
    return say(outcome, texts, terminal);
  });
}

function say(outcome: BreachOutcome, texts: PrivacyTexts, terminal: Terminal): ExitCode {
  if (outcome.ok) terminal.out(`${texts.breachNoted(outcome.breachId)}\n`);
  else terminal.err(`${texts.breachRefused[outcome.reason]}\n`);
  return outcome.ok ? 0 : 2;
}

type NoteOptions = Partial<Omit<AddOptions, 'who'>> & {
  readonly described?: true;
  readonly serious?: string;
  readonly why?: string;
  readonly measure?: string;
  readonly told?: string;
  readonly name?: string;
  readonly on?: string;
  readonly notTold?: string;
  readonly close?: string;
  readonly who?: string;
};

/** Adds what is known or was done since. */
export function note(breachId: string, options: NoteOptions, terminal: Terminal): Promise<ExitCode> {
  return withTexts(terminal, async (ports, texts) => {
    const breach = (await listBreaches(ports)).find(({ id }) => id === breachId);
    if (breach === undefined) return say({ ok: false, reason: 'no_breach' }, texts, terminal);
    const deed = options.described === true ? describedDeed(breach, toldOf(options)) : deedOf(options);
    if (deed === null) {
      terminal.err(`${options.described === true ? texts.breachUnchanged : texts.breachNothing}\n`);
      return 2;
    }
    return say(await noteBreach(ports, { breachId, deed, who: options.who ?? WHO }), texts, terminal);
  });
}

const countFrom = (written: string | undefined): number | null =>
  /^\d{1,9}$/.test(written ?? '') ? Number(written) : null;

function toldOf({ what, data, happened, known, people }: NoteOptions): Partial<BreachFacts> {
  return {
    ...(what !== undefined && { what }),
    ...(data !== undefined && { data }),
    ...(happened !== undefined && { happened }),
    ...(known !== undefined && { knownAt: known }),
    ...(people !== undefined && { peopleCount: countFrom(people) }),
  };
}

function deedOf({
  serious,
  why = '',
  measure,
  told,
  name = '',
  on = '',
  notTold,
  close,
}: NoteOptions): BreachDeed | null {
  const whom = BREACH_TOLD.find((one) => one === (told ?? notTold));
  if (serious !== undefined) return { kind: 'assessed', isSerious: serious === 'yes', why };
  if (measure !== undefined) return { kind: 'measure', text: measure };
  if (told !== undefined && whom !== undefined) return { kind: 'told', whom, name, on };
  if (notTold !== undefined && whom !== undefined) return { kind: 'not_told', whom, why };
  return close === undefined ? null : { kind: 'closed', text: close };
}

/** The whole register, as the authority may ask for it. */
export function exportAll(terminal: Terminal): Promise<ExitCode> {
  return withPorts(terminal, async (ports) => {
    terminal.out(`${JSON.stringify(await breachRegister(ports))}\n`);
    return 0;
  });
}
