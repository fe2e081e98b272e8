import { NotFoundMessage } from '../../../site/frame/not-found-message'

export default function NotFound() {
  return <NotFoundMessage />
}
