export const addressRefused = 'KHABAR_ADDRESS_REFUSED';

/** A connection that was not opened because of where it would have led. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
  readonly code = addressRefused;
}
