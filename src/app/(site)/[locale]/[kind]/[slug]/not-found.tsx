import { NotFoundMessage } from '../../../../../site/frame/not-found-message'

/** Inside the layout that knows whether the other language has it. */
export default function DocumentNotFound() {
  return <NotFoundMessage />
}
