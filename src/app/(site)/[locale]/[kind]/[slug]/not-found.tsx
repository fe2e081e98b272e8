export { NotFoundMessage as default } from '../../../../../site/not-found-message'
