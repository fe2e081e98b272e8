/** Who may import: those who answer for other people’s texts. An author writes in the forms. */
export function mayImport(user: { collection?: unknown; role?: unknown } | null | undefined): boolean {
  return user?.collection === 'users' && ['editor', 'publisher', 'administrator'].includes(String(user.role))
}
