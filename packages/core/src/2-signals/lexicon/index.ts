import type { Target } from '../signals.ts';
import type { Facet } from './facet.ts';
import { attitude } from './facets/attitude.ts';
import { competence } from './facets/competence.ts';
import { delivery } from './facets/delivery.ts';
import { digital } from './facets/digital.ts';
import { finance } from './facets/finance.ts';
import { followUp } from './facets/follow-up.ts';
import { health } from './facets/health.ts';
import { hotel } from './facets/hotel.ts';
import { it } from './facets/it.ts';
import { money } from './facets/money.ts';
import { place } from './facets/place.ts';
import { product } from './facets/product.ts';
import { publicService } from './facets/public.ts';
import { repair } from './facets/repair.ts';
import { restaurant } from './facets/restaurant.ts';
import { retail } from './facets/retail.ts';
import { safety } from './facets/safety.ts';
import { software } from './facets/software.ts';
import { transport } from './facets/transport.ts';
import { waiting } from './facets/waiting.ts';
import { warranty } from './facets/warranty.ts';
import { workDone } from './facets/work-done.ts';

/** A sum taken wrongly is work done wrong; `price` is for what things cost. */
const TARGETS: Readonly<Record<string, Target>> = {
  'double-charge': 'process',
  'invoice-error': 'process',
  'charged-after-cancelling': 'process',
  'discount-not-applied': 'process',
  'tax-error': 'process',
  deposit: 'process',
};

/** Every facet of the product, in the order of the files; ids are unique (see `index.test.ts`). */
export const FACETS: readonly Facet[] = [
  ...attitude,
  ...competence,
  ...delivery,
  ...digital,
  ...finance,
  ...followUp,
  ...health,
  ...hotel,
  ...it,
  ...money,
  ...place,
  ...product,
  ...publicService,
  ...repair,
  ...restaurant,
  ...retail,
  ...safety,
  ...software,
  ...transport,
  ...waiting,
  ...warranty,
  ...workDone,
].map((facet) => ({ ...facet, target: TARGETS[facet.id] ?? facet.target }));
