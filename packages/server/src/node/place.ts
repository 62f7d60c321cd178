import type { DatabasePlace } from './open-database.js';
import { Usage, type Parsed } from './usage.js';

/** The flags that say where the data is. */
export const placeFlags = { data: 'text', memory: 'switch' } as const;

/** Where the data is: the flags win over DATABASE_URL. */
export function placeOf({ text, on }: Parsed, env: NodeJS.ProcessEnv): DatabasePlace {
  if (on['memory'] && text['data'] !== undefined) throw new Usage('Give --data or --memory, not both');
  if (on['memory']) return { memory: true };
  if (text['data'] === '') throw new Usage('--data needs a folder');
  if (text['data'] !== undefined) return { folder: text['data'] };
  const url = env['DATABASE_URL'];
  if (!url) throw new Usage('Say where the data is: --data FOLDER, --memory, or DATABASE_URL');
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw new Usage('DATABASE_URL must begin with postgres://');
  return { url };
}
