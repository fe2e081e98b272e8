import { NotFoundMessage } from '../../../../../site/frame/not-found-message'

export default function EditionNotFound() {
  return <NotFoundMessage />
}
