import type { Hono } from 'hono'
import type { Env, Services } from '../http/route.ts'
import { addDemo } from './demo.ts'
import { addDocs } from './docs.ts'
import { addEditor } from './editor.ts'
import { addEmbed } from './embed.ts'
import { addHealth } from './health.ts'
import { addProblemPages } from './problems.ts'
import { addWidget } from './widget.ts'

/** Folders of the built applications that are served. */
export interface SiteFolders {
  readonly editor: string
  readonly widget: string
  /** Holds the demo portal's page. */
  readonly demo: string
}

export interface Site {
  readonly services: Services
  readonly folders: SiteFolders
  /** The OpenAPI description. */
  readonly description: object
}

/** Everything that is not the API: the editor, the widget, the pages around it. */
export function addSite(app: Hono<Env>, site: Site): void {
  addHealth(app, site)
  addDocs(app, site)
  addProblemPages(app)
  addWidget(app, site)
  addEmbed(app, site)
  addDemo(app, site)
  addEditor(app, site)
}
