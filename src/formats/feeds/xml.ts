/** Characters that XML 1.0 cannot hold in any way, even escaped. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An XML text without the characters that would keep a strict reader from opening it; half a character becomes �. */
export function withoutForbidden(xml: string): string {
  return xml.toWellFormed().replace(forbidden, '');
}

/** The first moment of a day, as feeds date things. @param day `YYYY-MM-DD` */
export function beginningOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
