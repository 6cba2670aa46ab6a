import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './graphiql.css';
import { createRoot } from 'react-dom/client';

/** The API's own page for developers; the server offers it outside production only. */
const root = document.getElementById('root');
if (!root) throw new Error('graphiql.html has no #root');

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const defaultQuery = `query Partners {
  partners(query: "植物照明", first: 5) {
    total { value exact }
    nodes { __typename name town { label { zh } } }
  }
}
`;

createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={defaultQuery} />);
