import { testConnector } from '../source-contract.ts';
import { example } from './example.ts';
import { openExampleServer } from './example-server.ts';

testConnector({
  connector: example,
  open: openExampleServer,
  wrong: [
    { change: { url: 'exemple' }, says: /https:\/\/exemple\.ca/ },
    { change: { apiKey: undefined }, says: /Write the key/ },
    { change: { apiKey: 'x' }, says: /too short/ },
  ],
  since: {
    day: new Date('2026-10-01T00:00:00Z'),
    externalIds: Array.from({ length: 120 - 60 }, (_, at) => String(at + 61)),
  },
});
