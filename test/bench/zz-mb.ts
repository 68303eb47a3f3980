import { measureMailbox } from './mailbox-speed.ts';
await measureMailbox((what, figure) => console.log(`${what}: ${figure}`));
