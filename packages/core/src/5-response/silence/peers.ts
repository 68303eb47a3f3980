/** One of several comparable streams: five shops, three workshops. */
export type Peer = { readonly name: string; readonly exposure: number; readonly complaints: number };

export type PeerVerdict = {
  readonly name: string;
  readonly complaints: number;
  /** From the rate of the others only. */
  readonly expected: number;
  /** Chance of so few complaints if this one were like the others. */
  readonly probability: number;
  readonly isFlagged: boolean;
};

const PEERS_MIN = 3;
const FALSE_DISCOVERY_RATE = 0.05;
const OBSERVED_SHARE_MAX = 0.6;
/** Two shops are never quite alike: their rates are taken to differ by at least 22 % (1/√20), even when they seem equal. */
const PEER_SHAPE_MAX = 20;

/**
 * Compares each stream with the others: leave-one-out Gamma-Poisson, Benjamini-Hochberg at 5 %, and at most 60 % of
 * the expected complaints.
 *
 * @returns One verdict a peer, in the order given. With fewer than three peers nobody is flagged.
 */
export function peerVerdicts(peers: readonly Peer[]): readonly PeerVerdict[] {
  const verdicts = peers.map((peer) => {
    const others = peers.filter((other) => other !== peer && other.exposure > 0);
    const { expected, shape } = expectationFrom(others, peer.exposure);
    return { peer, expected, probability: atMostProbability(peer.complaints, expected, shape) };
  });
  const probabilities = verdicts.map((verdict) => verdict.probability);
  const limit = peers.length < PEERS_MIN ? 0 : discoveriesMax(probabilities, FALSE_DISCOVERY_RATE);
  return verdicts.map(({ peer, expected, probability }) => ({
    name: peer.name,
    complaints: peer.complaints,
    expected,
    probability,
    isFlagged: probability <= limit && peer.complaints < OBSERVED_SHARE_MAX * expected,
  }));
}

/** What the others predict here: the shape joins how much they differ and how little they were seen. */
function expectationFrom(others: readonly Peer[], exposure: number): { expected: number; shape: number } {
  const complaints = others.reduce((sum, other) => sum + other.complaints, 0);
  const exposed = others.reduce((sum, other) => sum + other.exposure, 0);
  if (complaints === 0 || exposed === 0) return { expected: 0, shape: 1 };
  const rate = complaints / exposed;
  const squares = others.reduce((sum, other) => sum + (rate * other.exposure) ** 2, 0);
  const spread = others.reduce((sum, other) => sum + (other.complaints - rate * other.exposure) ** 2, 0);
  const difference = Math.max(1 / PEER_SHAPE_MAX, (spread - complaints) / squares);
  return { expected: rate * exposure, shape: 1 / (difference + 1 / complaints) };
}

/** P(X ≤ count) of a negative binomial, 1 where nothing is expected; summed in logarithms because P(0) underflows for large means. */
export function atMostProbability(count: number, mean: number, shape: number): number {
  if (count >= mean) return 1;
  let logTerm = shape * Math.log(shape / (shape + mean));
  const logOdds = Math.log(mean / (shape + mean));
  let logSum = logTerm;
  for (let x = 0; x < count; x++) {
    logTerm += Math.log((shape + x) / (x + 1)) + logOdds;
    const [high, low] = logSum > logTerm ? [logSum, logTerm] : [logTerm, logSum];
    logSum = high + Math.log1p(Math.exp(low - high));
  }
  return Math.min(1, Math.exp(logSum));
}

/** The largest p-value that may be called a discovery; 0 when none may. Benjamini & Hochberg 1995. */
export function discoveriesMax(probabilities: readonly number[], falseDiscoveryRate: number): number {
  const sorted = [...probabilities].sort((a, b) => a - b);
  return sorted.findLast((p, index) => p <= (falseDiscoveryRate * (index + 1)) / sorted.length) ?? 0;
}
