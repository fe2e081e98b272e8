import { NotFoundMessage } from '../../../site/not-found-message'

export default function NotFound() {
  return <NotFoundMessage />
}
