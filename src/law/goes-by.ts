/** Whether an instrument goes by a name: its id, or one that several share (`wto` for `wto.scm`). */
export const goesBy = (id: string, name: string): boolean =>
  id === name || id.startsWith(`${name}.`)
