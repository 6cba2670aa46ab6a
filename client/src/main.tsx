import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import './ui/ui.css';
import './app/shell.css';
import { followSystemTheme } from '#lib/theme.ts';
import { Provider } from './app/provider.tsx';
import { routes } from './app/routes.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no element with the id "root".');

followSystemTheme();
createRoot(root).render(
  <StrictMode>
    <Provider>
      <RouterProvider router={createBrowserRouter(routes)} />
    </Provider>
  </StrictMode>,
);
