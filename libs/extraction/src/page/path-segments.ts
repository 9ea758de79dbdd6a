/** The parts of a path between slashes, decoded and in lower case. */
export const pathSegmentsOf = (path: string): string[] => {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // Escapes of another encoding stay as they are.
  }
  return decoded
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
};
