// What a metrics file holds is asked for on its own, without a configuration and without a verdict.
export { type Listing, listMetrics } from '../gates/metrics/list.js';
