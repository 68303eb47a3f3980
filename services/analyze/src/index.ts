export { openAnalyze } from './open-analyze.ts';
