interface Member {
  name: string;
  privacy?: string;
}

interface Manifest {
  modules: { declarations?: { members?: Member[] }[] }[];
}

/** The elements' manifest without what a page cannot reach: private and protected members. */
export function publicMembers<T extends Manifest>(manifest: T): T {
  const isPublic = ({ name, privacy = 'public' }: Member) => privacy === 'public' && !name.startsWith('#');
  const copy = structuredClone(manifest);
  for (const declaration of copy.modules.flatMap(({ declarations = [] }) => declarations)) {
    if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  }
  return copy;
}
