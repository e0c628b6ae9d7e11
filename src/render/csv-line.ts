/** Values as one line of CSV, quoted where they need it (RFC 4180). */
export const csvLine = (values: readonly (string | number)[]): string =>
  values
    .map((value) => {
      const text = String(value)
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(',')
