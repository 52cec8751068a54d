// Leads on before the page's refresh does, and takes the fragment along, which a refresh cannot.
// From a disk no server finds a folder's page, so the file is named.
const link = document.querySelector("main a");
const target = new URL(link.href);
if (target.protocol === "file:" && target.pathname.endsWith("/")) target.pathname += "index.html";
target.hash = target.hash || location.hash;
location.replace(target);
