export type { QueueBackend } from './backend.ts';
export { type Bell, jobIdFor } from './bell.ts';
export { QueueError } from './queue-error.ts';
export { openQueues, type Queues } from './queues.ts';
