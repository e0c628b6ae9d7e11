/** How a country is written: ISO 3166-1 alpha-3, or `EU`. */
export const memberCode = /^([A-Z]{3}|EU)$/
