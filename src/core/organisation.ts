import * as z from 'zod/mini';
import { confidenceSchema, countrySchema, dateSchema, idSchema, namesSchema, sourceSchema } from './shape.ts';
import { ORGANISATION_KINDS, SERVICES } from './vocabulary.ts';

/** `number` is E.164 when it starts with "+", else a short or national code that works only inside the country. */
const phoneSchema = z.strictObject({
  number: z.string().check(z.regex(/^\+?[0-9*#]{2,15}$/, 'a phone is digits only, with a leading + when international')),
  label: z.optional(z.string()),
  shortCode: z.optional(z.boolean()),
  hours: z.optional(z.string()),
});
export type Phone = z.infer<typeof phoneSchema>;

const messengerSchema = z.strictObject({
  kind: z.enum(['whatsapp', 'telegram', 'viber', 'facebook', 'instagram', 'imo', 'line', 'kakaotalk', 'vk', 'other']),
  address: z.string(),
});

/** Who can help: NGO, hotline, consulate, office, union, shelter. */
export const organisationSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('organisation'),
  type: z.enum(ORGANISATION_KINDS),
  name: z.string(),
  names: namesSchema,
  country: countrySchema,
  city: z.optional(z.string()),
  /** The town in the languages of the app, where known. */
  cityNames: z.optional(namesSchema),
  address: z.optional(z.string()),
  /** Only where the source itself gives a point: latitude, longitude in degrees (WGS 84). */
  geo: z.optional(z.tuple([z.number(), z.number()])),
  phones: z.array(phoneSchema),
  messengers: z.optional(z.array(messengerSchema)),
  email: z.optional(z.array(z.string())),
  website: z.optional(z.string()),
  hours: z.optional(z.string()),
  /** Languages spoken, as the source says them (BCP 47 tags). */
  languages: z.optional(z.array(z.string())),
  services: z.array(z.enum(SERVICES)),
  serves: z.optional(z.string()),
  free: z.optional(z.boolean()),
  notes: z.optional(z.string()),
  /** Contacting it can bring danger in its country: said before the number is shown. */
  risk: z.optional(z.string()),
  /** Date of the page the contact comes from; absent when the page bears none. No number was dialled. */
  asOf: z.optional(dateSchema),
  status: z.enum(['active', 'unknown', 'closed']),
  confidence: confidenceSchema,
  sources: z.array(sourceSchema).check(z.minLength(1)),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** True for lines that must lie on every phone: hotlines and emergency numbers that can be dialled. */
export function isUrgent(organisation: Pick<Organisation, 'phones' | 'services' | 'status' | 'type'>): boolean {
  const answers = organisation.services.includes('emergency') || organisation.type === 'hotline';
  return answers && organisation.phones.length > 0 && organisation.status !== 'closed';
}
