/** The brands to which the payloads of the fixtures speak. */
export const BRANDS = [
  '@NorthRail',
  'bikeshop',
  '@bakery.example',
  'Parcel Co',
  '@acme.support',
  '@acme',
  'AcmeCare',
] as const
