/** The page of the dialog in which a ribbon command tells what went wrong; its words come behind the address's `#`, as plain text, and reach no server. */
const words = new URLSearchParams(location.hash.slice(1));

for (const part of ["message", "advice"]) {
  const place = document.getElementById(part);
  if (place) place.textContent = words.get(part);
}

// A dialog's page must load office.js and wait for it, or Excel takes the dialog for broken.
void Office.onReady();
