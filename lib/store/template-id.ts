/** Of a template of the shop's own, in whatever library it is. Apart from the tables, for who reads files beside the page. */
export function newTemplateId(): string {
  return `own-${crypto.randomUUID()}`;
}
