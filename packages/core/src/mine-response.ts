import { isUnthemed } from './3-themes/concept.ts';
import { firmFormatFor } from './4-backlog/format.ts';
import { type EarlyWarning, earlyWarningsFrom, type WarningRow } from './5-response/clients/early-warnings.ts';
import { type SilenceFinding, silenceFrom } from './5-response/silence/silence.ts';
import { type StreamWitness, unwitnessed } from './5-response/silence/silence-cause.ts';
import { type StreamRow, streamsFrom, troublesByStream } from './5-response/silence/silence-streams.ts';
import { type StaffTold, teamsOf, teamsToldIn } from './5-response/silence/teams.ts';
import type { Firm } from './firm/firm.ts';
import type { MinedItem } from './mine-run.ts';

/** Streams that fell silent or loud, judged from the messages alone: a file tells neither sales nor broken sources. */
export function mineSilenceFrom(mined: readonly MinedItem[], firm: Firm, now: Date): readonly SilenceFinding[] {
  const rows = [...streamRowsFrom(mined, firm)];
  const streams = streamsFrom({ rows, exposure: [], timeZone: firm.timeZone, now });
  const witnesses = [...troublesByStream(rows)].map(
    ([stream, troubles]): StreamWitness => ({ ...unwitnessed(stream), troubles }),
  );
  return silenceFrom({ streams, witnesses, format: firmFormatFor(firm) });
}

/** Clients who tell first what others tell later; « Sans thème » is no issue that anyone could be first to tell. */
export function mineEarlyWarningsFrom(mined: readonly MinedItem[]): readonly EarlyWarning[] {
  return earlyWarningsFrom(warningRowsFrom(mined));
}

function* streamRowsFrom(mined: readonly MinedItem[], firm: Firm): Generator<StreamRow> {
  const teams = teamsOf(firm);
  for (const { item, receivedAt, complaint, grievances, channelTrouble } of mined) {
    yield {
      receivedAt,
      kind: complaint.kind,
      channel: item.channel,
      starsOfFive: item.starsOfFive,
      location: item.location,
      source: null,
      teams: teams.length === 0 ? [] : teamsToldIn(teams, item.location, grievances.flatMap(staffToldOf)),
      products: [...new Set(grievances.flatMap(({ product }) => product ?? []))],
      channelTrouble,
    };
  }
}

/** The day a grievance speaks of is left out here: a file's teams are few, and rarely work by the day. */
function staffToldOf({
  target,
  staff,
  unresolvedStaff,
  staffCandidates,
}: MinedItem['grievances'][number]): StaffTold[] {
  if (target !== 'staff' && staff === null && unresolvedStaff === null && staffCandidates.length === 0) return [];
  return [{ people: staff === null ? staffCandidates : [staff], shift: null }];
}

function* warningRowsFrom(mined: readonly MinedItem[]): Generator<WarningRow> {
  for (const { item, receivedAt, complaint, themes, client, clientKey } of mined) {
    if (complaint.kind === 'noise') continue;
    for (const theme of new Set(themes)) {
      if (isUnthemed(theme.concept)) continue;
      yield {
        clientKey,
        clientName: client?.name ?? item.author.name,
        themeId: theme.id,
        receivedAt,
        seeksMoney: complaint.remedySought === 'refund' || complaint.remedySought === 'discount',
      };
    }
  }
}
