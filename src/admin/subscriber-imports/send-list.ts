/** Sends a list as it is, and follows how much of it has left. An empty `error` means that no answer came. */
export function sendList(
  file: File,
  onProgress: (percent: number) => void,
): Promise<{ id: string } | { error: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/imports/upload?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100))
    request.onload = () => resolve(answerIn(request.response))
    request.onerror = () => resolve({ error: '' })
    request.send(file)
  })
}

function answerIn(answer: unknown): { id: string } | { error: string } {
  const { id, errors } = (answer ?? {}) as { id?: string; errors?: { message?: string }[] }
  return id ? { id } : { error: errors?.[0]?.message ?? '' }
}
