export const capabilityKinds = ['ACHIEVEMENT', 'SERVICE', 'EQUIPMENT', 'TRAINING'] as const;
export type CapabilityKind = (typeof capabilityKinds)[number];

/** What only some kinds have; all else any kind may say. */
const ownParts = {
  patents: ['ACHIEVEMENT'],
  equipmentModel: ['EQUIPMENT'],
  townCode: ['EQUIPMENT'],
  place: ['EQUIPMENT'],
  openHours: ['EQUIPMENT'],
  schoolEnterpriseForm: ['TRAINING'],
  durationDays: ['TRAINING'],
  places: ['TRAINING'],
  slots: ['SERVICE', 'EQUIPMENT'],
} as const satisfies Record<string, readonly CapabilityKind[]>;

export type KindPart = keyof typeof ownParts;

export function hasPart(kind: CapabilityKind, part: KindPart): boolean {
  return (ownParts[part] as readonly CapabilityKind[]).includes(kind);
}

/** The kinds that have it. */
export function kindsWith(part: KindPart): readonly CapabilityKind[] {
  return ownParts[part];
}
