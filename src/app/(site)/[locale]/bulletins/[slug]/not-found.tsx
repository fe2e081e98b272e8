import { NotFoundMessage } from '../../../../../site/not-found-message'

export default function EditionNotFound() {
  return <NotFoundMessage />
}
