/** Who can identify somebody in person instead of the app (S0-A2.4a, b). */
export const faceToFaceRoutes = ['notary', 'courier'] as const;
export type FaceToFaceRoute = (typeof faceToFaceRoutes)[number];

export const faceToFaceStates = ['asked', 'planned', 'passed', 'failed', 'withdrawn'] as const;
export type FaceToFaceState = (typeof faceToFaceStates)[number];

/** The states in which an appointment is still to come. */
export const runningFaceToFace = ['asked', 'planned'] as const satisfies readonly FaceToFaceState[];

export function isRunning(state: FaceToFaceState): state is 'asked' | 'planned' {
  return runningFaceToFace.some((running) => running === state);
}

/** What each route costs, in cents without VAT; used while the setting that holds the prices is not there. */
export const usualFaceToFacePrices: Readonly<Record<FaceToFaceRoute, number>> = {
  notary: 12_500,
  courier: 8500,
};
