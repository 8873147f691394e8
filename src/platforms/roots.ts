/**
 * Tells the conversation of a message from the links to what each answers: the id of the first message that can
 * be reached. Links may lead in a circle, and chains be longer than the stack.
 */
export function createRoots(parents: ReadonlyMap<string, string>): (id: string) => string {
  const roots = new Map<string, string>()
  return (id) => {
    const walked = new Set<string>()
    let root = id
    while (!walked.has(root) && !roots.has(root)) {
      walked.add(root)
      root = parents.get(root) ?? root
    }
    const found = roots.get(root) ?? root
    for (const step of walked) roots.set(step, found)
    return found
  }
}
