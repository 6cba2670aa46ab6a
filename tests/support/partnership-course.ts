import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import {
  ACCEPT,
  BEGIN,
  COMPLETE,
  hashOfTerms,
  openScene,
  REVISE,
  type Scene,
  SIGN,
  START,
  termsOf,
} from './partnerships.ts';
import type { Person } from './world.ts';

type Course = Scene & { readonly id: Id<'partnership'> };

/** In negotiation, with a first version that the firm wrote. */
export async function negotiating(app: App): Promise<Course> {
  const scene = await openScene(app);
  const id = await scene.requestedId();
  await scene.decide(scene.university, ACCEPT, id);
  await scene.decide(scene.university, BEGIN, id);
  await scene.decide(scene.firm, REVISE, id, termsOf(id, 0));
  return { ...scene, id };
}

/** Under the version as it is shown to the one who signs. */
export async function sign(scene: Scene, who: Person, { id, version }: { id: string; version: number }) {
  return scene.decide(who, SIGN, id, { version, hash: await hashOfTerms(who, id) });
}

/** Both have signed, the work has begun. */
export async function active(app: App): Promise<Course> {
  const scene = await negotiating(app);
  await sign(scene, scene.firm, { id: scene.id, version: 1 });
  await sign(scene, scene.university, { id: scene.id, version: 1 });
  await scene.decide(scene.firm, START, scene.id);
  return scene;
}

/** Both called it complete. */
export async function completed(app: App): Promise<Course> {
  const scene = await active(app);
  await scene.decide(scene.firm, COMPLETE, scene.id);
  await scene.decide(scene.university, COMPLETE, scene.id);
  return scene;
}
