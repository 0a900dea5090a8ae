/** Something wrong in the built site. */
export interface SiteFault {
  /** Page or file on which it is, as an address under the base path. */
  readonly page: string
  readonly message: string
}
