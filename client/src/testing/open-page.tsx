import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Provider } from '#app/provider.tsx';
import { routes } from '#app/routes.tsx';

/** Opens an address of the app, with everything around the page. Returns the router, whose state holds the address. */
export function openPage(path: string) {
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(
    <Provider>
      <RouterProvider router={router} />
    </Provider>,
  );
  return router;
}
