import { correctComplaint } from '../complaint/correct.ts';
import type { Ports } from '../ports/ports.ts';
import { redu } from './messages-redu.ts';
import type { SampleMessage } from './sample-message.ts';

/** What the manager of Redu called a question: the complaint goes on counting, and stands on the page of silences. */
export async function settleLabels(ports: Ports, idOf: (message: SampleMessage) => string): Promise<void> {
  const message = redu.find(({ from }) => from === 'Georges Massart');
  const complaint = message === undefined ? null : await ports.store.findComplaintByExternalId(idOf(message));
  if (complaint === null) return;
  await correctComplaint(ports, {
    ...{ complaintId: complaint.id, field: 'kind', value: 'question', grievance: null },
    ...{ who: 'Didier Hotton', why: 'il ne demandait rien, le café a été resservi' },
  });
}
