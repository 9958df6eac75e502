import type { NetworkSizes } from './train-network.ts';
import type { TrainingPlan } from './trainer.ts';

const SIZES: NetworkSizes = { hidden: 96, layers: 3, window: 5, arc: 96, label: 96 };

const PLAN: TrainingPlan = {
  seed: 1,
  epochs: 20,
  batch: 400,
  rate: 0.003,
  warmup: 200,
  inputDropout: 0.1,
  stateDropout: 0.33,
  projectionDropout: 0.2,
  wordDropout: 0.25,
};

/** How the shipped networks are made; `docs/decisions` tells what else was tried. */
export const PLANS: Readonly<
  Record<'it' | 'en', { readonly sizes: NetworkSizes; readonly plan: TrainingPlan }>
> = {
  it: { sizes: SIZES, plan: PLAN },
  en: { sizes: SIZES, plan: { ...PLAN, epochs: 16 } },
};
