import {
  DEFAULT_POLICY,
  firmFormatFor,
  POLICY_CONSTANTS,
  policyValue,
  policyValueText,
  shiftText,
} from '@doleances/core';
import { loadRankingSettings, type RankingSettings } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { textsFor } from '../texts.ts';

/** The backlog is ranked some fifty times; a hundred thousand grievances take about a minute. */
const ROWS_MAX = 100_000;
const PATH_COLUMNS = 32;
const VALUE_COLUMNS = 14;

/** Prints every constant of the ranking, with what halving and doubling it does to the first five items. */
export async function explainPolicy(isJson: boolean, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const [firm, settings] = [await ports.store.findFirm(), await loadRankingSettings(ports, ROWS_MAX)];
  const texts = textsFor(terminal.language);
  if (firm === null || settings === null) {
    terminal.err(`${texts.noFirmYet}\n`);
    return 1;
  }
  if (isJson) {
    terminal.out(`${JSON.stringify(documentOf(settings))}\n`);
    return 0;
  }
  const format = firmFormatFor(firm.firm);
  const locale = terminal.language === 'fr' ? format.french : format.english;
  const tried = new Map((settings.sensitivity ?? []).map((line) => [line.constant.path, line]));
  terminal.out(`${texts.policy.title}\n${texts.policy.hint}\n\n`);
  for (const constant of POLICY_CONSTANTS) {
    const value = policyValue(settings.policy, constant.path);
    const line = tried.get(constant.path);
    const shifts =
      line === undefined ? '' : `½ ${shiftText(line.halved, locale)} · ×2 ${shiftText(line.doubled, locale)}`;
    const isOwn = policyValue(settings.ownPolicy, constant.path) !== policyValue(DEFAULT_POLICY, constant.path);
    const own = !isOwn ? '' : ` (${texts.policy.own})`;
    const written = policyValueText(constant, value, { locale, currency: format.currency });
    terminal.out(`${constant.path.padEnd(PATH_COLUMNS)} ${written.padEnd(VALUE_COLUMNS)} ${shifts}${own}`.trimEnd());
    terminal.out(`\n    ${constant.what[terminal.language]}. ${constant.why[terminal.language]}\n`);
  }
  if (settings.sensitivity === null) terminal.err(`${texts.policy.tooMany}\n`);
  return 0;
}

function documentOf({ policy, top, sensitivity }: RankingSettings) {
  return {
    version: 1,
    top,
    constants: POLICY_CONSTANTS.map(({ path, unit, min, max, what, why }) => ({
      path,
      value: policyValue(policy, path),
      default: policyValue(DEFAULT_POLICY, path),
      ...{ unit, min, max, what, why },
    })),
    effortStepsHalfDays: policy.effortStepsHalfDays,
    sensitivity:
      sensitivity?.map(({ constant, halved, doubled }) => ({ path: constant.path, halved, doubled })) ?? null,
  };
}
