/**
 * Why a probability changed. `method`: the program reckons the same records differently · `rating`: an analyst gave other numbers: priors,
 * likelihoods, detection, grades, origins, an accepted or rejected match · `retraction`: what was reported counts no longer: corrected, over,
 * aged, or gone from the folder · `evidence`: news, and absences that fell due.
 */
export type ChangeCause = 'method' | 'rating' | 'retraction' | 'evidence';
