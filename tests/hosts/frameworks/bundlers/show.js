/** Writes what comes out, or what went wrong, into an element of the page. */
export const show = (id, promised) =>
  promised.then(
    (text) => (document.getElementById(id).textContent = text),
    (error) => (document.getElementById(id).textContent = `${error}`),
  );
