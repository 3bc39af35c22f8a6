import { beginEntra, finishEntra, leaveEntra } from '../../actions/entra.ts';
import { get } from '../../routing/staffRoute.ts';
import { everybody } from '../../routing/standing.ts';
import type { WayToSignIn } from '../wayToSignIn.ts';
import type { Entra } from './createEntra.ts';

/** By an account of the organisation, in Microsoft Entra ID. Forms may not lead out of the console, so all three are links. */
export function entraSignIn(entra: Entra): WayToSignIn {
  return {
    name: 'entra',
    routes: (parts) => [
      get('/staff/entra', everybody, beginEntra(parts, entra)),
      get('/staff/entra/callback', everybody, finishEntra(parts, entra)),
      get('/staff/entra/sign-out', everybody, leaveEntra(parts, entra)),
    ],
  };
}
