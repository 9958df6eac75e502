/** How much of the gold was found and how much of what was found is right. Rates lie in [0, 1]; 0 where nothing was there to divide by. */
export interface FScore {
  readonly correct: number;
  readonly gold: number;
  readonly system: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The score of `correct` hits among `gold` things to find and `system` things found. */
export function fScore(correct: number, gold: number, system: number): FScore {
  return {
    correct,
    gold,
    system,
    precision: system > 0 ? correct / system : 0,
    recall: gold > 0 ? correct / gold : 0,
    f1: gold + system > 0 ? (2 * correct) / (gold + system) : 0,
  };
}
