/** Sections that may stand on the record or on single rows. */
export const floatingSections = ['assessments', 'procurement'] as const
