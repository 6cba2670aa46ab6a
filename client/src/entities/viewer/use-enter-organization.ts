import { useNavigate } from 'react-router';
import { restartSession } from '#graphql/session.ts';
import { chooseOrganization } from '#lib/acting.ts';

/** Goes to one of the viewer's own organizations and acts for it: who belongs to another one lands in this all the same. */
export function useEnterOrganization(): (id: string) => Promise<void> {
  const navigate = useNavigate();
  return async (id) => {
    // First away from here: the page that asks for it goes with the choice.
    await navigate('/organization');
    chooseOrganization(id);
    restartSession();
  };
}
