/** A record made of a template: the title (a chart's headline) in place of the template's, and the next free `number`. */
export function fillTemplate(template: string, title: string, nextNumber: number): string {
  // Replacements are functions, since a title may hold "$&".
  return template
    .replace(/^(title|headline): .*$/m, (_, key: string) => `${key}: ${JSON.stringify(title)}`)
    .replace(/^number: \d+$/m, () => `number: ${nextNumber}`)
}
