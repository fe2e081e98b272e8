import Masthead from './[...path]/page'

export default function HomeMasthead({ params }: { params: Promise<{ locale: string }> }) {
  return <Masthead params={params} />
}
