import type { Terminal } from './terminal.ts';

export type Progress = {
  /** `total` 0: unknown. */
  show(label: string, done: number, total: number): void;
  end(): void;
};

const REDRAW_EVERY_MS = 100;
const BAR_CELLS = 24;
const LINE_EVERY_SHARE = 0.25;

/** One line that rewrites itself on a screen; a line each quarter of the way elsewhere. */
export function openProgress(terminal: Terminal): Progress {
  let drawnAtMs = 0;
  let saidShare = -1;
  let isDrawn = false;
  return {
    show(label, done, total) {
      // Where nothing waits, "0/0" tells nobody anything.
      if (total === 0) return;
      const share = Math.min(done / total, 1);
      if (terminal.isInteractive) {
        if (performance.now() - drawnAtMs < REDRAW_EVERY_MS && share < 1) return;
        drawnAtMs = performance.now();
        isDrawn = true;
        terminal.err(`\r\u001b[2K${barOf(label, share, `${done}/${total}`)}`);
        return;
      }
      const quarter = Math.floor(share / LINE_EVERY_SHARE);
      if (quarter <= saidShare) return;
      saidShare = quarter;
      terminal.err(`${label} ${done}/${total}\n`);
    },
    end() {
      if (isDrawn) terminal.err('\r\u001b[2K');
      isDrawn = false;
      saidShare = -1;
    },
  };
}

function barOf(label: string, share: number, figures: string): string {
  const filled = Math.round(share * BAR_CELLS);
  return `${label} ${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${figures}`;
}
