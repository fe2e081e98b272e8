'use client'

export function UsedBy() {
  return null
}
