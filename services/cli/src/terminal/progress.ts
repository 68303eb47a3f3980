import type { Terminal } from './terminal.ts';

export type Progress = {
  /** `total` 0: unknown, and nothing is shown yet. */
  show(label: string, done: number, total: number): void;
  /** How far something is that has no count of its own, 0 to 1. */
  showShare(label: string, share: number): void;
  end(): void;
};

const REDRAW_EVERY_MS = 100;
const BAR_CELLS = 24;
const NO_BREAK = '\u00a0';
const LINE_EVERY_SHARE = 0.25;

/** One line that rewrites itself on a screen; a line each quarter of the way elsewhere. */
export function openProgress(terminal: Terminal): Progress {
  let drawnAtMs = 0;
  let saidShare = -1;
  let isDrawn = false;
  const draw = (label: string, share: number, figures: string) => {
    if (terminal.isInteractive) {
      if (performance.now() - drawnAtMs < REDRAW_EVERY_MS && share < 1) return;
      drawnAtMs = performance.now();
      isDrawn = true;
      terminal.err(`\r\u001b[2K${barOf(label, share, figures)}`);
      return;
    }
    const quarter = Math.floor(share / LINE_EVERY_SHARE);
    if (quarter <= saidShare) return;
    saidShare = quarter;
    terminal.err(`${label} ${figures}\n`);
  };
  return {
    show(label, done, total) {
      if (total > 0) draw(label, Math.min(done / total, 1), `${done}/${total}`);
    },
    showShare(label, share) {
      draw(label, share, `${Math.floor(share * 100)}${terminal.language === 'fr' ? NO_BREAK : ''}%`);
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
