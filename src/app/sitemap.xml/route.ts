import { answerSiteMap } from '../answer-site-map'

// The build has no database: asked each time, and kept for a while by whatever stands in front.
export const dynamic = 'force-dynamic'

export const GET = answerSiteMap
