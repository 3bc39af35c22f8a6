import { action, text, type Action } from '../routing/action.ts';
import type { StaffParts } from '../staffParts.ts';

/** `GET /staff/assets/:version/:name`: a file that pages load. */
export function showAsset({ assets }: Pick<StaffParts, 'assets'>): Action {
  return action({ version: text(40), name: text(40) }, (visit, { version, name }) => {
    const asset = assets.find(version, name);
    return asset ? { kind: 'asset', asset } : visit.tell('notFound', 404);
  });
}
