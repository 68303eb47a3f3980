import type { Firm } from '@doleances/core';

export type FirmRecord = { readonly firm: Firm; readonly isSample: boolean };
