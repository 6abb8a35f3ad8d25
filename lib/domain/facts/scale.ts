import { z } from 'zod';

/** How the places of an axis follow its values: in equal steps, or in equal factors. */
export const ScaleName = z.enum(['linear', 'log']);
export type ScaleName = z.infer<typeof ScaleName>;
