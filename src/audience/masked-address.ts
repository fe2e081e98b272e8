/** `a…@example.org`: enough to tell two people apart, too little to write to either. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@')
  return `${[...email][0] ?? ''}…${at > 0 ? email.slice(at) : ''}`
}
