import {
  type Choice,
  DEFAULT_FIRM,
  type Evidence,
  judgementText,
  KIND_CHOICES,
  type Learnt,
  languageOfLocale,
  quotedText,
  type ReadingNames,
  ruleText,
  SEVERITY_CHOICES,
  SEVERITY_WORDS,
  TARGET_WORDS,
  toldOnce,
} from '@doleances/core';
import { correctionChoices } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { localeOf } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { textsFor } from '../texts.ts';
import { explainPolicy } from './explain-policy.ts';

const JUDGEMENT_COLUMNS = 44;
const RULE_COLUMNS = 28;
const DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

export type ExplainOptions = { readonly json?: true; readonly policy?: true };

/** Says, for each judgement of one complaint, the words and the rule behind it; or how the backlog is ranked. */
export async function explain(id: string | undefined, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.policy) return explainPolicy(options.json === true, terminal);
  if (id === undefined) {
    terminal.err(`${textsFor(terminal.language).whatToExplain}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const complaint = (await ports.store.findComplaint(id)) ?? (await ports.store.findComplaintByExternalId(id));
  if (complaint === null) {
    terminal.err(`${textsFor(terminal.language).notFound(printable(id))}\n`);
    return 1;
  }
  const { signals } = complaint;
  const grievances = await ports.store.listGrievances(complaint.id);
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, id: complaint.id, text: complaint.text, signals, grievances })}\n`);
    return 0;
  }
  const texts = textsFor(terminal.language).explained;
  const { language } = terminal;
  const firm = (await ports.store.findFirm())?.firm ?? DEFAULT_FIRM;
  const facets = await correctionChoices(ports, 'facet');
  const locale = localeOf(firm, language);
  const named = (choices: readonly Choice[], value: string) =>
    (choices.find((choice) => choice.value === value)?.label[language] ?? texts.other).toLocaleLowerCase(language);
  const severity = complaint.severity === null ? [] : [SEVERITY_WORDS[language][complaint.severity]];
  const head = [named(KIND_CHOICES, complaint.kind), texts.languages[signals.language], ...severity];
  terminal.out(`${complaint.id} · ${head.join(' · ')}\n\n`);
  terminal.out(`${complaint.cleanText.split('\n').map(printable).join('\n')}\n\n`);
  for (const { quote, facet, target, severity: weight, themeId } of grievances) {
    const theme = themeId === null ? null : await ports.store.findBacklogByTheme(themeId);
    const told = [
      named(facets, facet),
      TARGET_WORDS[target][language],
      named(SEVERITY_CHOICES, String(weight)),
      ...(theme === null ? [] : [`${texts.theme} ${quotedText(printable(theme.theme.label[language]), language)}`]),
    ];
    terminal.out(`${quotedText(printable(quote), language)}\n   ${told.join(' · ')}\n`);
  }
  terminal.out('\n');
  const names = { locale, firm, facets };
  for (const evidence of toldOnce(signals.evidence, names)) {
    terminal.out(`${lineOf(evidence, names)}\n`);
    if (evidence.learnt !== undefined)
      terminal.out(`${' '.repeat(JUDGEMENT_COLUMNS)} ${learntLine(evidence.learnt, terminal)}\n`);
  }
  return 0;
}

function lineOf(evidence: Evidence, names: ReadingNames): string {
  const { locale } = names;
  const words = evidence.words === '' ? '' : quotedText(printable(evidence.words), languageOfLocale(locale));
  const judgement = judgementText(evidence.judgement, names).padEnd(JUDGEMENT_COLUMNS);
  const rule = ruleText(evidence, languageOfLocale(locale)).padEnd(RULE_COLUMNS);
  const sure = evidence.confidence.toLocaleString(locale, { style: 'percent' }).padStart(5);
  return `${judgement} ${rule} ${sure}  ${words}`.trimEnd();
}

/** The labelled neighbour or the words that weigh: why a correction reaches as far as here. */
function learntLine({ from, complaintId, similarity, words }: Learnt, { language }: Terminal): string {
  const { learnt } = textsFor(language);
  const number = (value: number) => value.toLocaleString(language === 'fr' ? 'fr-CA' : 'en-CA', DECIMALS);
  const origin =
    from === 'own'
      ? learnt.own
      : from === 'neighbour'
        ? learnt.neighbour(complaintId ?? '–', number(similarity))
        : learnt.weights(number(similarity));
  const named = words.map(({ word, weight }) =>
    weight === null ? printable(word) : `${printable(word)} +${number(weight)}`,
  );
  return named.length === 0 ? origin : `${origin}${learnt.words(named.join(', '))}`;
}
