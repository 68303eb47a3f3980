import { group, openStages, type Ports, rank, read } from '@doleances/pipeline';

/** Reads, groups and ranks. Needs the database and no secret of the outside world. */
export async function openAnalyze(ports: Ports): Promise<AsyncDisposable> {
  return openStages(ports, [read, group, rank]);
}
