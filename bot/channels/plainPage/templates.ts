import { Eta } from 'eta';
import { widgetSource } from './widgetSource.ts';

/** Renders a template of `web/widget/templates`; every value is escaped unless the template asks otherwise. */
export type Render = (template: string, values: object) => string;

/** Reads the templates when they are first used and keeps them. */
export function createRender(): Render {
  const eta = new Eta({ views: widgetSource('templates'), cache: true });
  return (template, values) => eta.render(template, values);
}
